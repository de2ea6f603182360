/** Targets and results: every unit on its own axis, values as printed, and a word where no result is published. */
import { defineChart } from './define.ts';
import type { Item, Series } from './define.ts';
import type { CommonWords } from './chart.ts';
import { groupRows, sharedText } from './group.ts';
import type { KeyItem } from './key.ts';
import { splitByMagnitude } from './magnitude.ts';
import { columnsFor, panel, section } from './rows.ts';
import type { Columns } from './rows.ts';
import { valueScale } from './scale.ts';
import type { ValueScale } from './scale.ts';
import { lineHeight, stack, textMark, widthOf } from './scene.ts';
import type { Block, Mark } from './scene.ts';
import { TEXTS } from './styles.ts';
import type { ShapeClass, TextClass } from './styles.ts';
import { wrapText } from './text-width.ts';
import { fill } from '../words/fill.ts';

export interface TargetBarsRow {
  readonly label: string;
  readonly unit: string;
  readonly period: string;
  /** Lower end when `high` is set. */
  readonly target: number | null;
  /** As printed, such as `≥30%`; empty when there is no target. */
  readonly targetText: string;
  readonly high: number | null;
  readonly actual: number | null;
  readonly actualText: string | null;
  /** The target is planned money: hatched, never solid. */
  readonly planned: boolean;
  readonly source: string;
}

/** `row` fills {label} {unit} {period} {target} {actual} {kind} {source}. */
export interface TargetBarsWords extends CommonWords {
  readonly target: string;
  readonly plan: string;
  readonly actual: string;
  readonly range: string;
  readonly noTarget: string;
  readonly noResult: string;
  /** Heading of a unit; fills {unit}. */
  readonly unit: string;
  /** Says that one unit is drawn on several axes because its values are far apart. */
  readonly ownScale: string;
  readonly columns: Readonly<Record<'label' | 'unit' | 'period' | 'kind' | 'target' | 'actual' | 'source', string>>;
}

type Row = TargetBarsRow;
interface Lane {
  readonly bars: readonly { readonly className: ShapeClass; readonly from: number; readonly to: number }[];
  readonly end: number;
  readonly text: string;
  readonly textClass: TextClass;
}

const numbersOf = (row: Row): number[] => [row.target, row.high, row.actual].filter((value) => value !== null);
const targetWord = (row: Row, words: TargetBarsWords): string => row.targetText || words.noTarget;
const actualWord = (row: Row, words: TargetBarsWords): string => row.actualText ?? words.noResult;

const BAR = 12;
const TEXT_GAP = 8;
const LANE = lineHeight('value');

export const targetBars = defineChart<Row, TargetBarsWords>({
  type: 'target-bars',
  series: (rows) => groupRows(rows, (row) => [row.unit]).flatMap((group) => splitByMagnitude(group, numbersOf)),
  place: (series, width, words) => {
    const columns = columnsFor(width, series.flatMap((rows) => rows.map((item) => labelOf(item, rows))));
    return stack(series.map((rows) => placePanel(rows, columns, words, isSplit(rows, series))), 20);
  },
  key,
  header: ({ columns: c }) => [c.label, c.unit, c.period, c.kind, c.target, c.actual, c.source],
  cells: (row, words) => [row.label, row.unit, row.period, row.planned ? words.plan : words.target, targetWord(row, words), actualWord(row, words), row.source],
  sentence: (row, words) => ({
    label: row.label,
    unit: row.unit,
    period: row.period,
    kind: row.planned ? words.plan : words.target,
    target: targetWord(row, words),
    actual: actualWord(row, words),
    source: row.source,
  }),
});

function key(rows: readonly Row[], words: TargetBarsWords): KeyItem[] {
  const items: (KeyItem & { readonly used: boolean })[] = [
    { className: 'mark-target', shape: 'bar', text: words.target, used: rows.some((row) => row.target !== null && !row.planned) },
    { className: 'mark-actual', shape: 'bar', text: words.actual, used: rows.some((row) => row.actual !== null) },
    { className: 'mark-plan', shape: 'bar', text: words.plan, used: rows.some((row) => row.target !== null && row.planned) },
    { className: 'mark-range', shape: 'bar', text: words.range, used: rows.some((row) => row.high !== null) },
  ];
  return items.filter((item) => item.used);
}

const unitOf = (rows: Series<Row>): string => rows[0]?.row.unit ?? '';
const isSplit = (rows: Series<Row>, all: readonly Series<Row>[]): boolean => all.filter((each) => unitOf(each) === unitOf(rows)).length > 1;

/** The period stands in the heading when the whole panel shares it. */
const labelOf = ({ row, index }: Item<Row>, panelRows: Series<Row>) => ({
  text: row.label,
  detail: sharedText(panelRows, (item) => item.row.period) === null ? row.period : '',
  row: index,
});

function placePanel(rows: Series<Row>, columns: Columns, words: TargetBarsWords, split: boolean): Block {
  const period = sharedText(rows, (item) => item.row.period);
  const lanes = rows.map((item) => lanesOf(item.row, words));
  const mostText = columns.plotWidth / 2;
  const scale = valueScale(
    lanes.flat().map((lane) => ({ value: lane.end, room: TEXT_GAP + Math.min(mostText, widthOf(lane.text, lane.textClass)) })),
    columns.plotWidth,
  );
  const placed = rows.map((item, nth) => {
    const drawing = stack((lanes[nth] ?? []).map((lane) => placeLane(lane, item, scale, columns.plotWidth)), 1);
    return { label: labelOf(item, rows), drawing };
  });
  const detail = [period ?? '', split ? words.ownScale : ''].filter((text) => text !== '').join(words.separator);
  return section(fill(words.unit, { unit: unitOf(rows) }), detail, columns.width, panel(placed, scale, columns, 12));
}

function lanesOf(row: Row, words: TargetBarsWords): Lane[] {
  return [targetLane(row, words), actualLane(row, words)];
}

function targetLane(row: Row, words: TargetBarsWords): Lane {
  const text = { text: targetWord(row, words), textClass: row.targetText === '' ? 'muted' : 'label' } as const;
  if (row.target === null) return { ...text, bars: [], end: 0 };
  const bar = { className: row.planned ? 'mark-plan' : 'mark-target', from: 0, to: row.target } as const;
  if (row.high === null) return { ...text, bars: [bar], end: row.target };
  return { ...text, bars: [bar, { className: 'mark-range', from: row.target, to: row.high }], end: row.high };
}

function actualLane(row: Row, words: TargetBarsWords): Lane {
  const text = { text: actualWord(row, words), textClass: row.actualText === null ? 'muted' : 'value' } as const;
  if (row.actual === null) return { ...text, bars: [], end: 0 };
  return { ...text, bars: [{ className: 'mark-actual', from: 0, to: row.actual }], end: row.actual };
}

function placeLane(lane: Lane, item: Item<Row>, scale: ValueScale, width: number): Block {
  const bars = lane.bars.map(({ className, from, to }): Mark => {
    const [left, right] = [scale.x(Math.min(from, to)), scale.x(Math.max(from, to))];
    return { kind: 'rect', className, x: left, y: (LANE - BAR) / 2, width: right - left, height: BAR, row: item.index };
  });
  const textX = scale.x(Math.max(0, lane.end)) + TEXT_GAP;
  const lines = wrapText(lane.text, width - textX, TEXTS[lane.textClass]);
  const height = lines.length * lineHeight(lane.textClass);
  return { height: Math.max(LANE, height), marks: [...bars, textMark(lines, lane.textClass, textX, Math.max(0, (LANE - height) / 2), item.index)] };
}
