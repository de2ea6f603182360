/** Placed things: pixels without SVG. A block has its origin at its top left corner. */
import { TEXTS } from './styles.ts';
import type { ShapeClass, TextClass } from './styles.ts';
import { textWidth, wrapText } from './text-width.ts';

interface Point {
  readonly x: number;
  readonly y: number;
  /** Row of the chart's table that this belongs to. */
  readonly row?: number;
  /** Neighbouring marks of one row with the same address become one link. */
  readonly href?: string;
  /** Spoken name of that link, where the drawing has too few words for one. */
  readonly linkText?: string;
}

/** `y` is the top of the first line. */
export interface TextMark extends Point {
  readonly kind: 'text';
  readonly className: TextClass;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Reads upwards: `x` is the left of the first line, `y` the bottom. */
  readonly turned?: true;
}
export interface RectMark extends Point {
  readonly kind: 'rect';
  readonly className: ShapeClass;
  readonly width: number;
  readonly height: number;
}
export interface LineMark extends Point {
  readonly kind: 'line';
  readonly className: ShapeClass;
  readonly dx: number;
  readonly dy: number;
}
export type SymbolName = 'circle' | 'diamond' | 'square' | 'triangle' | 'cross' | 'star';
/** Centred on its point; `size` is the width of a circle of the same area. */
export interface SymbolMark extends Point {
  readonly kind: 'symbol';
  readonly className: ShapeClass;
  readonly symbol: SymbolName;
  readonly size: number;
}
/** Squares or circles in lines of `across`, from the place `from` on (the first is 0); one mark, however many. */
export interface CellsMark extends Point {
  readonly kind: 'cells';
  readonly className: ShapeClass;
  readonly symbol: 'square' | 'circle';
  /** Of the square, or across the circle. */
  readonly side: number;
  readonly pitch: number;
  readonly across: number;
  readonly from: number;
  readonly count: number;
}
export type Mark = TextMark | RectMark | LineMark | SymbolMark | CellsMark;

export interface Block {
  readonly height: number;
  readonly marks: readonly Mark[];
}

export const EMPTY: Block = { height: 0, marks: [] };

const LINE_HEIGHT = 1.4;
export const lineHeight = (className: TextClass): number => TEXTS[className].size * LINE_HEIGHT;
export const widthOf = (text: string, className: TextClass): number => textWidth(text, TEXTS[className]);

export function shift(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark) => ({ ...mark, x: mark.x + dx, y: mark.y + dy }));
}

/** Blocks below each other; empty ones take no gap. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  let height = 0;
  const marks: Mark[] = [];
  for (const block of blocks.filter((each) => each.height > 0)) {
    const top = height === 0 ? 0 : height + gap;
    marks.push(...shift(block.marks, 0, top));
    height = top + block.height;
  }
  return { height, marks };
}

/** Free height below a block. */
export const space = (height: number): Block => ({ height, marks: [] });

/** A paragraph from the left edge, wrapped to the width. */
export function paragraph(text: string, className: TextClass, width: number, row?: number): Block {
  if (text === '') return EMPTY;
  const lines = wrapText(text, width, TEXTS[className]);
  return { height: lines.length * lineHeight(className), marks: [textMark(lines, className, 0, 0, row)] };
}

export function textMark(lines: readonly string[], className: TextClass, x: number, y: number, row?: number, anchor: TextMark['anchor'] = 'start'): TextMark {
  return { kind: 'text', className, lines, x, y, anchor, ...(row === undefined ? {} : { row }) };
}
