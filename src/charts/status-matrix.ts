/** Commitments by theme and status: a dot whose area is the count. A status without an outcome is an open grey dot. */
import { defineChart } from './define.ts';
import type { Item, Series } from './define.ts';
import type { CommonWords } from './chart.ts';
import { groupRows } from './group.ts';
import type { KeyItem } from './key.ts';
import { section } from './rows.ts';
import { lineHeight, paragraph, shift, space, stack, textMark, widthOf } from './scene.ts';
import type { Block } from './scene.ts';
import { inStatusOrder } from './status-order.ts';
import { TEXTS } from './styles.ts';
import { widestPiece, wrapText } from './text-width.ts';
import { fill } from '../words/fill.ts';

export interface StatusMatrixRow {
  readonly theme: string;
  readonly status: string;
  readonly count: number;
  readonly source: string;
}

/** `row` fills {theme} {status} {count} {source}. */
export interface StatusMatrixWords extends CommonWords {
  /** All statuses that may occur, in their order. */
  readonly statuses: readonly string[];
  /** Those of them that are no outcome, neither good nor bad. */
  readonly neutral: readonly string[];
  /** Printed at the dots; fills {count}. */
  readonly count: string;
  /** Key: what the area of a dot means, and what an open grey dot means. */
  readonly area: string;
  readonly noOutcome: string;
  readonly columns: Readonly<Record<'theme' | 'status' | 'count' | 'source', string>>;
}

type Row = StatusMatrixRow;
type Words = StatusMatrixWords;

const LANE = 26;
const LARGEST = 24;
const SMALLEST = 3;
const GAP = 10;
const LABEL_SHARE = 0.24;
/** Of a column. */
const WIDEST = 110;
/** Taller heads and labels make a list of the matrix. */
const MOST_LINES = 3;

export const statusMatrix = defineChart<Row, Words>({
  type: 'status-matrix',
  series: (rows, words) => groupRows(rows, (row) => [row.theme]).map((group) => inStatusOrder(group, words.statuses)),
  place: (series, width, words) => {
    const statuses = words.statuses.filter((status) => series.flat().some(({ row }) => row.status === status && row.count > 0));
    const dots = dotsOf(series.flat(), words);
    const columns = columnsOf(series, statuses, width);
    const fits = columns.readable && columns.cellWidth >= dots.width;
    return fits ? placeMatrix(series, statuses, dots, columns) : placeLists(series, dots, width);
  },
  key,
  header: ({ columns: c }) => [c.theme, c.status, c.count, c.source],
  cells: (row) => [row.theme, row.status, String(row.count), row.source],
  sentence: ({ theme, status, count, source }) => ({ theme, status, count, source }),
});

const classOf = (status: string, { neutral }: Words) => (neutral.includes(status) ? 'mark-no-outcome' : 'mark-status');

function key(rows: readonly Row[], words: Words): KeyItem[] {
  const texts = { 'mark-status': words.area, 'mark-no-outcome': words.noOutcome } as const;
  const shown = (['mark-status', 'mark-no-outcome'] as const).filter((name) => rows.some((row) => row.count > 0 && classOf(row.status, words) === name));
  return shown.map((className) => ({ className, shape: 'circle', text: texts[className] }));
}

interface Dots {
  /** Of the widest dot with its number. */
  readonly width: number;
  readonly place: (item: Item<Row>) => Block;
}

/** Dots of one chart share one scale of areas; the number stands right of the dot. */
function dotsOf(items: Series<Row>, words: Words): Dots {
  const textOf = (count: number) => fill(words.count, { count });
  const most = Math.max(1, ...items.map(({ row }) => row.count));
  const textX = LARGEST + 6;
  return {
    width: textX + Math.max(0, ...items.map(({ row }) => widthOf(textOf(row.count), 'label'))),
    place: ({ row, index }) => ({
      height: LANE,
      marks: [
        { kind: 'symbol', className: classOf(row.status, words), symbol: 'circle', x: LARGEST / 2, y: LANE / 2, size: Math.max(SMALLEST, LARGEST * Math.sqrt(row.count / most)), row: index },
        textMark([textOf(row.count)], 'label', textX, (LANE - lineHeight('label')) / 2, index),
      ],
    }),
  };
}

const present = (items: Series<Row>): Series<Row> => items.filter(({ row }) => row.count > 0);

/** A label level with the dot beside it. */
function beside(label: Block, cells: readonly { readonly x: number; readonly block: Block }[]): Block {
  const drop = (LANE - lineHeight('label')) / 2;
  const marks = [...shift(label.marks, 0, drop), ...cells.flatMap(({ x, block }) => shift(block.marks, x, 0))];
  return { height: Math.max(label.height + 2 * drop, LANE, ...cells.map(({ block }) => block.height)), marks };
}

/** Narrow: every theme a list of its statuses. */
function placeLists(series: readonly Series<Row>[], dots: Dots, width: number): Block {
  const widest = Math.max(0, ...series.flat().map(({ row }) => widthOf(row.status, 'label')));
  const x = Math.ceil(Math.min(widest, width - dots.width - GAP, width / 2)) + GAP;
  const line = (item: Item<Row>): Block => beside(paragraph(item.row.status, 'label', x - GAP, item.index), [{ x, block: dots.place(item) }]);
  return stack(series.map((items) => section(items[0]?.row.theme ?? '', '', width, stack(present(items).map(line)))), 14);
}

interface MatrixColumns {
  readonly width: number;
  readonly labelWidth: number;
  readonly pitch: number;
  readonly cellWidth: number;
  readonly readable: boolean;
}

function columnsOf(series: readonly Series<Row>[], statuses: readonly string[], width: number): MatrixColumns {
  const themes = series.map((items) => items[0]?.row.theme ?? '');
  const labelWidth = Math.ceil(Math.min(width * LABEL_SHARE, Math.max(0, ...themes.map((theme) => widthOf(theme, 'label')))));
  const pitch = Math.min(WIDEST, (width - labelWidth - GAP) / Math.max(1, statuses.length));
  const cellWidth = pitch - GAP;
  const readable = statuses.every((status) => isReadable(status, 'heading', cellWidth)) && themes.every((theme) => isReadable(theme, 'label', labelWidth));
  return { width, labelWidth, pitch, cellWidth, readable };
}

const isReadable = (text: string, className: 'heading' | 'label', width: number): boolean =>
  widestPiece(text, TEXTS[className]) <= width && wrapText(text, width, TEXTS[className]).length <= MOST_LINES;

/** Wide: themes as lines, statuses as columns. */
function placeMatrix(series: readonly Series<Row>[], statuses: readonly string[], dots: Dots, { width, labelWidth, pitch, cellWidth }: MatrixColumns): Block {
  const xOf = (nth: number): number => labelWidth + 2 * GAP + nth * pitch;
  const heads = statuses.map((status) => paragraph(status, 'heading', cellWidth));
  const height = Math.max(0, ...heads.map((head) => head.height));
  const head: Block = { height, marks: heads.flatMap((each, nth) => shift(each.marks, xOf(nth), height - each.height)) };
  const line = (items: Series<Row>): Block => {
    const cells = statuses.map((status, nth) => ({ x: xOf(nth), block: stack(present(items).filter(({ row }) => row.status === status).map(dots.place)) }));
    return beside(paragraph(items[0]?.row.theme ?? '', 'label', labelWidth), cells);
  };
  const lines = series.map((items, nth) => stack([hairline(width, nth === 0 ? 'rule' : 'grid'), line(items)]));
  return stack([head, ...lines], 5);
}

const hairline = (width: number, className: 'rule' | 'grid'): Block => ({ ...space(5), marks: [{ kind: 'line', className, x: 0, y: 0, dx: width, dy: 0 }] });
