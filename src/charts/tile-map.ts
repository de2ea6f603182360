/** Places as equal squares where the caller puts them: no borders, no distances. A darker step is a higher count. */
import { defineChart } from './define.ts';
import type { Item, Series } from './define.ts';
import type { CommonWords } from './chart.ts';
import { placeKey } from './key.ts';
import type { KeyItem } from './key.ts';
import { captioned } from './rows.ts';
import { lineHeight, paragraph, shift, stack, textMark, widthOf } from './scene.ts';
import type { Block, Mark } from './scene.ts';
import { TEXTS } from './styles.ts';
import { widestPiece, wrapText } from './text-width.ts';

export interface TileMapRow {
  readonly id: string;
  readonly name: string;
  /** Whole numbers; only the differences count. No two tiles share a place. */
  readonly column: number;
  readonly row: number;
  readonly count: number;
  /** The count as printed. */
  readonly countText: string;
  readonly href: string | null;
  readonly mark: 'none' | 'deep';
  readonly source: string;
}

/** `row` fills {name} {count} {mark} {source}; {count} is the printed text. */
export interface TileMapWords extends CommonWords {
  /** Line above the key: what is counted. */
  readonly legend: string;
  /** One to four classes of the count, lowest first: each begins at `from`. */
  readonly steps: readonly { readonly from: number; readonly text: string }[];
  /** What a frame inside the tile means, and what its absence means. */
  readonly deep: string;
  readonly none: string;
  readonly columns: Readonly<Record<'name' | 'count' | 'mark' | 'source', string>>;
}

type Row = TileMapRow;
type Words = TileMapWords;

const STEPS = ['mark-tile-1', 'mark-tile-2', 'mark-tile-3', 'mark-tile-4'] as const;
const GAP = 3;
/** Width of a tile: the narrow drawing is shown at 1.2 times its size or more, so that a finger hits the smallest. */
const SMALLEST = 30;
const LARGEST = 72;
const FRAME = 1.5;
/** Free of the frame on both sides together. */
const INSET = 4;
/** A line of the list that a finger hits. */
const LINE = 28;
const SWATCH = { y: 2, width: 22, height: 14 };

export const tileMap = defineChart<Row, Words>({
  type: 'tile-map',
  series: (rows) => [rows],
  place: (series, width, words) => placeTiles(series.flat(), width, words),
  key: () => [],
  header: ({ columns: c }) => [c.name, c.count, c.mark, c.source],
  cells: (row, words) => [row.name, row.countText, words[row.mark], row.source],
  sentence: (row, words) => ({ name: row.name, count: row.countText, mark: words[row.mark], source: row.source }),
});

function placeTiles(items: Series<Row>, width: number, words: Words): Block {
  check(items, words);
  const left = Math.min(...items.map(({ row }) => row.column));
  const top = Math.min(...items.map(({ row }) => row.row));
  const columns = Math.max(...items.map(({ row }) => row.column)) - left + 1;
  const rows = Math.max(...items.map(({ row }) => row.row)) - top + 1;
  const size = Math.min(LARGEST, Math.floor((width - GAP * (columns - 1)) / columns));
  const height = Math.max(size, Math.ceil(Math.max(...items.map(({ row }) => textHeight(row, size))) + 2 * FRAME));
  const fits = size >= SMALLEST && height <= LARGEST && items.every(({ row }) => fitsTile(row, size));
  const tile = (item: Item<Row>): Mark[] => shift(placeTile(item, size, height, words), (item.row.column - left) * (size + GAP), (item.row.row - top) * (height + GAP));
  const map = fits ? { height: rows * (height + GAP) - GAP, marks: items.flatMap(tile) } : stack(items.map((item) => placeLine(item, width, words)), 4);
  return stack([stack([paragraph(words.legend, 'muted', width), placeKey(keyOf(items, words), width)], 4), map], 12);
}

function check(items: Series<Row>, { steps }: Words): void {
  if (steps.length < 1 || steps.length > STEPS.length || steps.some(({ from }, nth) => from <= (steps[nth - 1]?.from ?? -Infinity))) throw new Error('invalid steps');
  const taken = new Set<string>();
  for (const { row } of items) {
    const place = `${row.column},${row.row}`;
    if (!Number.isInteger(row.column) || !Number.isInteger(row.row) || taken.has(place)) throw new Error(`invalid place: ${place} of ${row.id}`);
    if (!Number.isInteger(row.count) || row.count < (steps[0]?.from ?? 0)) throw new Error(`invalid count: ${row.count} of ${row.id}`);
    taken.add(place);
  }
}

function keyOf(items: Series<Row>, { steps, deep }: Words): KeyItem[] {
  const classes = steps.map(({ text }, nth): KeyItem => ({ className: STEPS[nth] ?? STEPS[0], shape: 'bar', text }));
  return items.some(({ row }) => row.mark === 'deep') ? [...classes, { className: 'mark-tile-2', frame: 'mark-deep', shape: 'bar', text: deep }] : classes;
}

const nameLines = (name: string, size: number): string[] => wrapText(name, size - INSET, TEXTS['mark-text']);

/** Of name and count below each other. */
const textHeight = ({ name }: Row, size: number): number => (nameLines(name, size).length + 1) * lineHeight('mark-text');

function fitsTile({ name, countText }: Row, size: number): boolean {
  return widestPiece(name, TEXTS['mark-text']) <= size - INSET && widthOf(countText, 'mark-text') <= size - INSET;
}

/** Address only where there is one: no mark has an empty link. */
const link = (marks: readonly Mark[], href: string | null): Mark[] => marks.map((mark) => (href === null ? mark : { ...mark, href }));

interface Box {
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The coloured area of a tile with its frame. */
function area({ row, index }: Item<Row>, { y, width, height }: Box, step: number): Mark[] {
  const box: Mark = { kind: 'rect', className: STEPS[step] ?? STEPS[0], x: 0, y, width, height, row: index };
  const frame: Mark = { ...box, className: isDark(step) ? 'mark-deep-on-dark' : 'mark-deep', x: FRAME, y: y + FRAME, width: width - 2 * FRAME, height: height - 2 * FRAME };
  return row.mark === 'deep' ? [box, frame] : [box];
}

const stepOf = (count: number, { steps }: Words): number => steps.findLastIndex(({ from }) => count >= from);
const isDark = (step: number): boolean => step === STEPS.length - 1;

function placeTile(item: Item<Row>, size: number, height: number, words: Words): Mark[] {
  const { row, index } = item;
  const step = stepOf(row.count, words);
  const lines = nameLines(row.name, size);
  const text = isDark(step) ? 'mark-text' : 'mark-text-ink';
  const top = (height - (lines.length + 1) * lineHeight(text)) / 2;
  const texts = [textMark(lines, text, size / 2, top, index, 'middle'), textMark([row.countText], text, size / 2, top + lines.length * lineHeight(text), index, 'middle')];
  return link([...area(item, { y: 0, width: size, height }, step), ...texts], row.href);
}

/** Where the tiles do not fit, or a name does not fit its tile: a list. */
function placeLine(item: Item<Row>, width: number, words: Words): Block {
  const { row, index } = item;
  const textX = SWATCH.width + 8;
  const text = captioned(row.name, 'label', row.countText, width - textX, index);
  const marks = [...area(item, SWATCH, stepOf(row.count, words)), ...shift(text.marks, textX, 0)];
  return { height: Math.max(text.height, LINE), marks: link(marks, row.href) };
}
