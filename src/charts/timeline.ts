/** Events in order of date: a day is a point, a month or a year a bar as long as what is known. Open is planned, solid has happened. */
import { defineChart } from './define.ts';
import type { Item, Series } from './define.ts';
import type { CommonWords } from './chart.ts';
import type { KeyItem } from './key.ts';
import { captioned, columnsFor, griddedRows, section } from './rows.ts';
import type { Columns } from './rows.ts';
import { EMPTY, lineHeight, shift, space, stack, textMark } from './scene.ts';
import type { Block, Mark } from './scene.ts';
import { readDate, TICK_INSET, timeAxis } from './time-axis.ts';
import type { Span, TimeAxis } from './time-axis.ts';
import { fill } from '../words/fill.ts';

export interface TimelineRow {
  /** The event in words, as printed. */
  readonly label: string;
  /** yyyy, yyyy-mm or yyyy-mm-dd: as precise as it is known. */
  readonly date: string | null;
  /** The date as printed; may be empty. */
  readonly dateText: string;
  readonly mode: 'planned' | 'actual';
  /** The source does not print the date; it follows from something else. */
  readonly deduced: boolean;
  readonly source: string;
}

/** `row` fills {label} {date} {mode} {source}. */
export interface TimelineWords extends CommonWords {
  readonly planned: string;
  readonly actual: string;
  /** Key: a bar means that only the month or the year is known. */
  readonly span: string;
  /** A deduced date; fills {date}. */
  readonly deduced: string;
  /** Heading of the events without a date. */
  readonly undated: string;
  /** Texts of the axis: fills {year}. */
  readonly year: string;
  /** The same where all events lie within two years; fills {year} {month}. */
  readonly month: string;
  readonly columns: Readonly<Record<'date' | 'label' | 'mode' | 'source', string>>;
}

type Row = TimelineRow;
type Words = TimelineWords;

const LANE = lineHeight('label');
const POINT = 9;
const BAR = 9;
/** Shortest bars on a long axis. */
const LEAST = { month: 5, year: 9 };
const INDENT = 18;
/** Height of the texts of the axis. */
const NUMBERS = lineHeight('axis-text') + 3;
/** A long axis is labelled at both ends. */
const LONG = 8;

export const timeline = defineChart<Row, Words>({
  type: 'timeline',
  series: (rows) => [inOrder(rows.filter((row) => row.date !== null)), rows.filter((row) => row.date === null)],
  place: ([dated = [], undated = []], width, words) => stack([placeDated(dated, width, words), placeUndated(undated, width, words)], 18),
  key,
  header: ({ columns: c }) => [c.date, c.label, c.mode, c.source],
  cells: (row, words) => [dateOf(row, words), row.label, words[row.mode], row.source],
  sentence: (row, words) => ({ label: row.label, date: dateOf(row, words), mode: words[row.mode], source: row.source }),
});

/** A year stands before its months, a month before its days. */
const inOrder = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => Number((a.date ?? '') > (b.date ?? '')) - Number((a.date ?? '') < (b.date ?? '')));

const dateOf = (row: Row, words: Words): string => (row.deduced ? fill(words.deduced, { date: row.dateText }) : row.dateText);

const classOf = (mode: Row['mode']) => `mark-${mode}-event` as const;

function key(rows: readonly Row[], words: Words): KeyItem[] {
  const modes = (['planned', 'actual'] as const).filter((mode) => rows.some((row) => row.mode === mode));
  const bars = rows.filter((row) => row.date !== null && readDate(row.date).precision !== 'day');
  const bar = bars.some((row) => row.mode === 'actual') ? 'mark-actual' : 'mark-plan';
  const points = modes.map((mode): KeyItem => ({ className: classOf(mode), shape: 'circle', text: words[mode] }));
  return bars.length === 0 ? points : [...points, { className: bar, shape: 'bar', text: words.span }];
}

function placeDated(items: Series<Row>, width: number, words: Words): Block {
  if (items.length === 0) return EMPTY;
  const events = items.map(({ row, index }) => ({ mode: row.mode, label: { text: row.label, detail: dateOf(row, words), row: index }, span: readDate(row.date ?? '') }));
  const columns = columnsFor(width, events.map(({ label }) => label));
  const axis = timeAxis(events.map(({ span }) => span), columns.plotWidth, words);
  const rows = events.map(({ mode, label, span }) => ({ label, drawing: placeEvent(span, mode, label.row, axis, columns.plotWidth) }));
  const body = griddedRows(rows, (height) => gridOf(axis, height), columns, columns.stacked ? 8 : 10);
  const ends = items.length > LONG ? [space(4), placeNumbers(axis, columns, 0)] : [];
  return stack([placeNumbers(axis, columns, NUMBERS), space(columns.stacked ? 6 : 0), body, ...ends]);
}

function placeEvent(span: Span, mode: Row['mode'], row: number, axis: TimeAxis, width: number): Block {
  const [from, to, y] = [axis.x(span.start), axis.x(span.end), LANE / 2];
  const thread = (length: number): Mark => ({ kind: 'line', className: 'grid', x: 0, y, dx: length, dy: 0 });
  if (span.precision === 'day') {
    const x = (from + to) / 2;
    return { height: LANE, marks: [thread(x), { kind: 'symbol', className: classOf(mode), symbol: 'circle', x, y, size: POINT, row }] };
  }
  const length = Math.max(LEAST[span.precision], to - from);
  const x = Math.max(0, Math.min(width - length, (from + to - length) / 2));
  const className = mode === 'actual' ? 'mark-actual' : 'mark-plan';
  return { height: LANE, marks: [thread(x), { kind: 'rect', className, x, y: y - BAR / 2, width: length, height: BAR, row }] };
}

const gridOf = (axis: TimeAxis, height: number): Mark[] => axis.ticks.map(({ x }) => ({ kind: 'line', className: 'grid', x, y: 0, dx: 0, dy: height }));

function placeNumbers(axis: TimeAxis, columns: Columns, lineY: number): Block {
  const line: Mark = { kind: 'line', className: 'axis', x: 0, y: lineY, dx: columns.plotWidth, dy: 0 };
  const texts = axis.ticks.map(({ x, text }) => textMark([text], 'axis-text', x + TICK_INSET, 1));
  return { height: NUMBERS, marks: shift([...gridOf(axis, NUMBERS), line, ...texts], columns.plotX, 0) };
}

function placeUndated(items: Series<Row>, width: number, words: Words): Block {
  if (items.length === 0) return EMPTY;
  const line = ({ row, index }: Item<Row>): Block => {
    const text = captioned(row.label, 'label', dateOf(row, words), width - INDENT, index);
    const point: Mark = { kind: 'symbol', className: classOf(row.mode), symbol: 'circle', x: POINT / 2 + 1, y: LANE / 2, size: POINT, row: index };
    return { ...text, height: Math.max(text.height, LANE), marks: [point, ...shift(text.marks, INDENT, 0)] };
  };
  return section(words.undated, '', width, stack(items.map(line), 6));
}
