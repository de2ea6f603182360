/** Every counted thing one mark, by what is known of it: shares that need no axis. Groups stand below each other. */
import { defineChart } from './define.ts';
import type { Item, Series } from './define.ts';
import type { CommonWords } from './chart.ts';
import { groupRows } from './group.ts';
import type { KeyItem } from './key.ts';
import { section } from './rows.ts';
import { paragraph, stack, widthOf } from './scene.ts';
import type { Block, CellsMark } from './scene.ts';
import { inStatusOrder } from './status-order.ts';
import { fill } from '../words/fill.ts';

export interface UnitChartRow {
  readonly group: string;
  readonly status: string;
  readonly count: number;
  readonly source: string;
}

/** A filled square, an open dot, a grey dot, an open square. What was only announced again is no step. */
const TONES = ['reported', 'announced', 'related', 'none'] as const;
type Tone = (typeof TONES)[number];

/** `row` fills {group} {status} {count} {source}. */
export interface UnitChartWords extends CommonWords {
  /** All statuses that may occur, in their order: the order of the squares. */
  readonly statuses: readonly { readonly name: string; readonly tone: Tone }[];
  readonly tones: Readonly<Record<Tone, string>>;
  /** At the name of a group; fills {count}. */
  readonly total: string;
  /** Under the squares, once for each status; fills {status} {count}. */
  readonly part: string;
  readonly between: string;
  readonly columns: Readonly<Record<'group' | 'status' | 'count' | 'source', string>>;
}

type Row = UnitChartRow;
type Words = UnitChartWords;

const SIDE = 7;
const PITCH = 9;
/** Told apart by fill and shape, so also in grey print. */
const MARKS = {
  reported: { className: 'mark-status', symbol: 'square' },
  announced: { className: 'mark-announced', symbol: 'circle' },
  related: { className: 'mark-related', symbol: 'circle' },
  none: { className: 'mark-no-outcome', symbol: 'square' },
} as const;

export const unitChart = defineChart<Row, Words>({
  type: 'unit-chart',
  series: (rows, words) => groupRows(rows, (row) => [row.group]).map((group) => inStatusOrder(group, words.statuses.map(({ name }) => name))),
  place: (series, width, words) => stack(series.map((items) => placeGroup(items, width, words)), 14),
  key: (rows, words) => TONES.filter((tone) => rows.some((row) => row.count > 0 && toneOf(row.status, words) === tone)).map((tone): KeyItem => ({ className: MARKS[tone].className, shape: MARKS[tone].symbol, text: words.tones[tone] })),
  header: ({ columns: c }) => [c.group, c.status, c.count, c.source],
  cells: (row) => [row.group, row.status, String(row.count), row.source],
  sentence: ({ group, status, count, source }) => ({ group, status, count, source }),
});

const toneOf = (status: string, { statuses }: Words): Tone => statuses.find(({ name }) => name === status)?.tone ?? 'none';

function placeGroup(items: Series<Row>, width: number, words: Words): Block {
  const total = items.reduce((sum, { row }) => sum + row.count, 0);
  const parts = items.filter(({ row }) => row.count > 0).map(({ row: { status, count } }) => fill(words.part, { status, count }));
  const lines = wholeParts(parts, words.between, width).map((line) => paragraph(line, 'muted', width));
  const body = stack([placeSquares(items, width, words), stack(lines)], 4);
  return section(items[0]?.row.group ?? '', fill(words.total, { count: total }), width, body);
}

/** Parts in lines; a status is never parted from its number. */
function wholeParts(parts: readonly string[], between: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = lines.length === 0 ? part : `${lines.at(-1) ?? ''}${between}${part}`;
    if (lines.length > 0 && widthOf(longer, 'muted') <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** Squares line by line; a status goes on where the one before it ends. */
function placeSquares(items: Series<Row>, width: number, words: Words): Block {
  const across = Math.max(1, Math.floor((width + PITCH - SIDE) / PITCH));
  let before = 0;
  const marks = items.flatMap(({ row, index }: Item<Row>): CellsMark[] => {
    const from = before;
    before += row.count;
    return row.count === 0 ? [] : [{ kind: 'cells', ...MARKS[toneOf(row.status, words)], x: 1, y: 1, side: SIDE - 2, pitch: PITCH, across, from, count: row.count, row: index }];
  });
  return { height: Math.ceil(before / across) * PITCH, marks };
}
