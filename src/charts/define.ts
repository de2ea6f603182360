/** One shape for all chart types: series (facts), placed (pixels), drawn (SVG). */
import type { ChartOptions, ChartType, CommonWords, DrawnChart } from './chart.ts';
import { placeKey } from './key.ts';
import type { KeyItem } from './key.ts';
import { render } from './render.ts';
import { paragraph, shift, space, stack } from './scene.ts';
import type { Block, Mark } from './scene.ts';
import { fill } from '../words/fill.ts';

/** A row and its place in the table of the chart. */
export interface Item<R> {
  readonly row: R;
  readonly index: number;
}
/** Rows drawn together, on one axis if the chart has any. */
export type Series<R> = readonly Item<R>[];

export interface Recipe<R, W> {
  readonly type: string;
  /** Facts: the rows in groups, in drawing order. Every row comes out once. */
  readonly series: (rows: readonly R[], words: W) => readonly (readonly R[])[];
  /** Pixels. */
  readonly place: (series: readonly Series<R>[], width: number, words: W) => Block;
  readonly key: (rows: readonly R[], words: W) => readonly KeyItem[];
  readonly header: (words: W) => readonly string[];
  readonly cells: (row: R, words: W) => readonly string[];
  /** Values for the caller's row sentence. */
  readonly sentence: (row: R, words: W) => Readonly<Record<string, string | number>>;
}

const PADDING = 12;
const NARROWEST = 240;
/** Longer lists are summed up in the text alternative; the table holds them. */
const MOST_SENTENCES = 12;

export function defineChart<R extends { readonly source: string }, W extends CommonWords>(recipe: Recipe<R, W>): ChartType<R, W> {
  return { type: recipe.type, draw: (rows, options) => draw(recipe, rows, options) };
}

function draw<R extends { readonly source: string }, W extends CommonWords>(recipe: Recipe<R, W>, rows: readonly R[], options: ChartOptions<W>): DrawnChart {
  check(options);
  const { words, width } = options;
  const groups = recipe.series(rows, words);
  const drawn = groups.flat();
  const description = describe(recipe, drawn, words);
  const inner = width - 2 * PADDING;
  const drawing = [placeKey(recipe.key(drawn, words), inner), recipe.place(numbered(groups), inner, words)];
  const body = drawn.length === 0 ? [paragraph(words.empty, 'muted', inner)] : drawing;
  const placed = stack([...head(options, inner), ...body, ...foot(drawn, options, inner)], 12);
  const height = Math.ceil(placed.height + 2 * PADDING);
  const ground = options.standAlone ? [{ kind: 'rect', className: 'paper', x: 0, y: 0, width, height } as const] : [];
  const label = [options.title, description].join(words.separator);
  const marks = [...ground, ...shift(placed.marks, PADDING, PADDING)];
  const svg = render({ height, marks: options.links === false ? marks.map(withoutLink) : marks }, { id: options.id, width, label, bare: options.bare ?? false });
  return { svg, width, height, description, table: { header: recipe.header(words), rows: drawn.map((row) => recipe.cells(row, words)) } };
}

function withoutLink({ href: _href, linkText: _linkText, ...mark }: Mark): Mark {
  return mark;
}

function check({ id, width }: ChartOptions<CommonWords>): void {
  if (!/^[A-Za-z][\w-]*$/.test(id)) throw new Error(`invalid id: ${id}`);
  if (!(Number.isInteger(width) && width >= NARROWEST)) throw new Error(`invalid width: ${width}`);
}

function numbered<R>(groups: readonly (readonly R[])[]): Series<R>[] {
  let index = 0;
  return groups.map((rows) => rows.map((row) => ({ row, index: index++ })));
}

function describe<R, W extends CommonWords>(recipe: Recipe<R, W>, rows: readonly R[], words: W): string {
  if (rows.length === 0) return words.empty;
  const sentences = rows.length > MOST_SENTENCES ? [] : rows.map((row) => fill(words.row, recipe.sentence(row, words)));
  return [fill(words.summary, { count: rows.length }), ...sentences].join(words.separator);
}

function head({ standAlone, title }: ChartOptions<CommonWords>, width: number): Block[] {
  return standAlone ? [paragraph(title, 'title', width)] : [];
}

function foot(rows: readonly { readonly source: string }[], { standAlone, credit, words }: ChartOptions<CommonWords>, width: number): Block[] {
  const notes = (words.notes ?? []).map((note) => paragraph(note, 'muted', width));
  const names = [...new Set(rows.map((row) => row.source))].filter((name) => name !== '');
  const sources = standAlone && names.length > 0 ? [paragraph(fill(words.sources, { sources: names.join(words.separator) }), 'muted', width)] : [];
  const credits = standAlone && credit !== undefined ? [paragraph(credit, 'muted', width)] : [];
  const lines = [...notes, ...sources, ...credits];
  return lines.length === 0 ? [] : [stack([space(2), ...lines], 3)];
}
