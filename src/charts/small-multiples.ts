/** One series per panel, all on one scale: dots joined only between consecutive periods, a word where no value is published. */
import { defineChart } from './define.ts';
import type { Series } from './define.ts';
import type { CommonWords } from './chart.ts';
import { groupRows } from './group.ts';
import type { KeyItem } from './key.ts';
import { paragraph, shift, stack } from './scene.ts';
import type { Block } from './scene.ts';
import { placeSeries } from './series-panel.ts';
import type { SeriesPoint } from './series-panel.ts';
import { seriesScales } from './series-scales.ts';

export interface SmallMultiplesRow extends SeriesPoint {
  /** Such as a zone. */
  readonly panel: string;
  readonly source: string;
}

/** `row` fills {panel} {period} {text} {source}; {text} is the word for no value where there is none. */
export interface SmallMultiplesWords extends CommonWords {
  /** Above the panels: the unit, and that all share one scale. */
  readonly scale: string;
  /** Stands at the place of a period without a value. */
  readonly noValue: string;
  /** Key of filled and open dots, shown when there are open ones. */
  readonly measured: string;
  readonly estimated: string;
  readonly columns: Readonly<Record<'panel' | 'period' | 'value' | 'kind' | 'source', string>>;
}

type Row = SmallMultiplesRow;
type Words = SmallMultiplesWords;

const NARROWEST = 204;
const MOST_COLUMNS = 4;
const GUTTER = 24;

export const smallMultiples = defineChart<Row, Words>({
  type: 'small-multiples',
  series: (rows) => groupRows(rows, (row) => [row.panel]).map(inOrder),
  place: placePanels,
  key,
  header: ({ columns: c }) => [c.panel, c.period, c.value, c.kind, c.source],
  cells: (row, words) => [row.panel, row.period, textOf(row, words), kindOf(row, words), row.source],
  sentence: (row, words) => ({ panel: row.panel, period: row.period, text: textOf(row, words), source: row.source }),
});

const textOf = (row: Row, words: Words): string => (row.value === null ? words.noValue : row.text);
const kindOf = (row: Row, words: Words): string => (row.value === null ? words.noValue : row.estimated ? words.estimated : words.measured);

function inOrder(rows: readonly Row[]): Row[] {
  const taken = new Set<number>();
  for (const { panel, period, order, value } of rows) {
    if (!Number.isFinite(order) || (value !== null && !Number.isFinite(value))) throw new Error(`invalid number: ${panel}, ${period}`);
    if (taken.has(order)) throw new Error(`repeated period: ${panel}, ${period}`);
    taken.add(order);
  }
  return [...rows].sort((a, b) => a.order - b.order);
}

function key(rows: readonly Row[], words: Words): KeyItem[] {
  if (!rows.some((row) => row.value !== null && row.estimated)) return [];
  return [
    { className: 'mark-value', shape: 'circle', text: words.measured },
    { className: 'mark-estimate', shape: 'circle', text: words.estimated },
  ];
}

/** Panels in lines; the plots of a line stand level. */
function placePanels(series: readonly Series<Row>[], width: number, words: Words): Block {
  const columns = Math.max(1, Math.min(MOST_COLUMNS, series.length, Math.floor((width + GUTTER) / (NARROWEST + GUTTER))));
  const panelWidth = (width - GUTTER * (columns - 1)) / columns;
  const scales = seriesScales(series.flat().map(({ row }) => row), panelWidth);
  const line = (nth: number): Block => {
    const panels = series.slice(nth * columns, (nth + 1) * columns).map((items) => ({
      head: paragraph(items[0]?.row.panel ?? '', 'heading', panelWidth),
      plot: placeSeries(items, scales, words.noValue),
    }));
    const top = Math.max(...panels.map(({ head }) => head.height)) + 2;
    const marks = panels.flatMap(({ head, plot }, column) => shift([...head.marks, ...shift(plot.marks, 0, top)], column * (panelWidth + GUTTER), 0));
    return { height: top + Math.max(...panels.map(({ plot }) => plot.height)), marks };
  };
  const lines = Array.from({ length: Math.ceil(series.length / columns) }, (_, nth) => line(nth));
  return stack([paragraph(words.scale, 'muted', width), ...lines], 16);
}
