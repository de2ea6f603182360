/** Heads of narrow columns: level, upright, or numbers with a list of what they stand for. */
import { EMPTY, lineHeight, paragraph, shift, stack, textMark, widthOf } from './scene.ts';
import type { Block } from './scene.ts';
import { standing } from './standing.ts';
import { TEXTS } from './styles.ts';
import { widestPiece, wrapText } from './text-width.ts';

export interface Heads {
  /** What the numbers stand for; empty where there are none. */
  readonly list: Block;
  readonly row: Block;
}

const MOST_LINES = 2;
/** Taller heads become numbers. */
const TALLEST = 112;
const GAP = 4;

/** All heads of a map are of one kind. `width` is that of the list. */
export function placeHeads(names: readonly string[], pitch: number, width: number): Heads {
  if (names.every((name) => isLevel(name, pitch - GAP))) return { list: EMPTY, row: levelHeads(names, pitch) };
  const upright = names.map((name) => standing(name, 'axis-text'));
  const height = Math.max(0, ...upright.map((each) => each.height));
  if (height <= TALLEST) return { list: EMPTY, row: { height, marks: upright.map((each, nth) => each.place((nth + 0.5) * pitch, height)) } };
  return { list: stack(names.map((name, nth) => numbered(name, nth, width)), 2), row: levelHeads(names.map((_, nth) => String(nth + 1)), pitch) };
}

const isLevel = (name: string, width: number): boolean =>
  widestPiece(name, TEXTS['axis-text']) <= width && wrapText(name, width, TEXTS['axis-text']).length <= MOST_LINES;

function levelHeads(names: readonly string[], pitch: number): Block {
  const heads = names.map((name) => wrapText(name, pitch - GAP, TEXTS['axis-text']));
  const height = Math.max(0, ...heads.map((lines) => lines.length)) * lineHeight('axis-text');
  const marks = heads.map((lines, nth) => textMark(lines, 'axis-text', (nth + 0.5) * pitch, height - lines.length * lineHeight('axis-text'), undefined, 'middle'));
  return { height, marks };
}

function numbered(name: string, nth: number, width: number): Block {
  const number = String(nth + 1);
  const textX = widthOf('000', 'muted');
  const text = paragraph(name, 'muted', width - textX);
  return { height: text.height, marks: [textMark([number], 'muted', 0, 0), ...shift(text.marks, textX, 0)] };
}
