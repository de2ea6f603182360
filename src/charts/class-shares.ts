/** Classes of each group as shares of its printed total; what the classes leave of the total is drawn as not stated. */
import { defineChart } from './define.ts';
import type { Item, Series } from './define.ts';
import type { CommonWords } from './chart.ts';
import { groupRows, sharedText } from './group.ts';
import { columnsFor, labelledRow } from './rows.ts';
import { lineHeight, stack, textMark, widthOf } from './scene.ts';
import type { Block, Mark } from './scene.ts';
import { placeShareLabels } from './share-labels.ts';
import type { Segment } from './share-labels.ts';
import type { ShapeClass } from './styles.ts';
import { fill } from '../words/fill.ts';

export interface ClassSharesRow {
  /** Such as a zone and a year: one bar. */
  readonly group: string;
  readonly class: string;
  /** Number or amount of the class, in the unit of the total. */
  readonly count: number;
  /** Printed share, such as `31.2%`; empty where none is printed. */
  readonly text: string;
  /** Printed total of the group, the same in all its rows and no less than their sum. */
  readonly total: number;
  readonly source: string;
}

/** `row` fills {group} {class} {count} {text} {total} {source}. */
export interface ClassSharesWords extends CommonWords {
  /** All classes that may occur, at most five, in their order: the order decides tone and pattern. */
  readonly classes: readonly string[];
  /** Printed at the segments; fills {count}. */
  readonly count: string;
  /** Printed at the group; fills {total}. */
  readonly total: string;
  /** Names the part of the total that no class holds. */
  readonly rest: string;
  readonly columns: Readonly<Record<'group' | 'class' | 'count' | 'text' | 'total' | 'source', string>>;
}

type Row = ClassSharesRow;
type Words = ClassSharesWords;

/** From dark to light, then hatched; text on a hatch cannot be read. */
const TONES: readonly { readonly className: ShapeClass; readonly text: 'mark-text' | 'mark-text-ink' | null }[] = [
  { className: 'mark-share-1', text: 'mark-text' },
  { className: 'mark-share-2', text: 'mark-text-ink' },
  { className: 'mark-share-3', text: 'mark-text-ink' },
  { className: 'mark-share-4', text: 'mark-text-ink' },
  { className: 'mark-share-5', text: null },
];
const REST = { className: 'mark-share-rest', text: 'mark-text-ink' } as const;
const BAR = 24;
/** Free on both sides of a segment. */
const SEAM = 1;
const NARROWEST = 1;
const INSET = 5;

export const classShares = defineChart<Row, Words>({
  type: 'class-shares',
  series: (rows, words) => groupRows(rows, (row) => [row.group]).map((group) => inOrder(group, words)),
  place: (series, width, words) => {
    const columns = columnsFor(width, series.map((items) => labelOf(items, words)));
    return stack(series.map((items) => labelledRow({ label: labelOf(items, words), drawing: placeBar(items, columns.plotWidth, words), drop: (BAR - lineHeight('label')) / 2 }, columns)), 20);
  },
  key: () => [],
  header: ({ columns: c }) => [c.group, c.class, c.count, c.text, c.total, c.source],
  cells: (row) => [row.group, row.class, String(row.count), row.text, String(row.total), row.source],
  sentence: ({ group, class: name, count, text, total, source }) => ({ group, class: name, count, text, total, source }),
});

function inOrder(rows: readonly Row[], { classes }: Words): Row[] {
  if (classes.length > TONES.length) throw new Error(`too many classes: ${classes.length}`);
  const group = rows[0]?.group ?? '';
  for (const { class: name, count } of rows) {
    if (!classes.includes(name)) throw new Error(`unknown class: ${name}`);
    if (!Number.isFinite(count) || count < 0) throw new Error(`invalid count: ${count}`);
  }
  if (new Set(rows.map((row) => row.class)).size < rows.length) throw new Error(`repeated class in ${group}`);
  const total = sharedText(rows, (row) => String(row.total));
  const sum = sumOf(rows);
  if (total === null || !Number.isFinite(Number(total)) || Number(total) < sum) throw new Error(`invalid total of ${group}: ${total ?? 'several'}, classes sum to ${sum}`);
  return [...rows].sort((a, b) => classes.indexOf(a.class) - classes.indexOf(b.class));
}

/** Printed decimals add up with an error in the last bits. */
const clean = (value: number): number => Number(value.toFixed(9));
const sumOf = (rows: readonly Row[]): number => clean(rows.reduce((sum, row) => sum + row.count, 0));
const totalOf = (items: Series<Row>): number => items[0]?.row.total ?? 0;
const labelOf = (items: Series<Row>, words: Words) => ({ text: items[0]?.row.group ?? '', detail: fill(words.total, { total: totalOf(items) }), row: items[0]?.index ?? 0 });

function placeBar(items: Series<Row>, width: number, words: Words): Block {
  const segments = segmentsOf(items, width, words);
  const bars = segments.filter(({ count }) => count > 0).flatMap((segment) => placeSegment(segment));
  return stack([{ height: bars.length > 0 ? BAR : 0, marks: bars }, placeShareLabels(segments, width)]);
}

function segmentsOf(items: Series<Row>, width: number, words: Words): Segment[] {
  const total = totalOf(items);
  const unit = total === 0 ? 0 : width / total;
  const rest = clean(total - sumOf(items.map(({ row }) => row)));
  let before = 0;
  const segment = (name: string, count: number, share: string, tone: Pick<Segment, 'className' | 'text'>, row?: number): Segment => {
    const [left, right] = [before * unit, (before + count) * unit];
    before += count;
    const named = tone.text !== null && widthOf(name, tone.text) <= right - left - 2 * INSET;
    return { ...tone, name, count, left, right, named, lines: [fill(words.count, { count }), share], ...(row === undefined ? {} : { row }) };
  };
  const classes = items.map(({ row, index }: Item<Row>) => segment(row.class, row.count, row.text, TONES[words.classes.indexOf(row.class)] ?? REST, index));
  return rest > 0 ? [...classes, segment(words.rest, rest, '', REST)] : classes;
}

function placeSegment({ className, text, name, named, left, right, row }: Segment): Mark[] {
  const width = Math.max(NARROWEST, right - left - 2 * SEAM);
  const bar: Mark = { kind: 'rect', className, x: (left + right - width) / 2, y: 1, width, height: BAR - 2, ...(row === undefined ? {} : { row }) };
  if (!named || text === null) return [bar];
  return [bar, textMark([name], text, (left + right) / 2, (BAR - lineHeight(text)) / 2, row, 'middle')];
}
