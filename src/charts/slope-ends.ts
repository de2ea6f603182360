/** Names and values at the ends of a slope chart, moved apart where they would collide. */
import type { Item } from './define.ts';
import { lineHeight, shift, stack, textMark, widthOf } from './scene.ts';
import type { Block, Mark, TextMark } from './scene.ts';
import { packedLength, spread } from './spread.ts';
import { TEXTS } from './styles.ts';
import type { TextClass } from './styles.ts';
import { wrapText } from './text-width.ts';

export type Side = 'from' | 'to';

/** The label column of one side: `x` is its edge towards the plot. */
export interface Edge {
  readonly x: number;
  readonly width: number;
  readonly dot: number;
}

interface EndRow {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly fromText: string;
  readonly toText: string;
}

export interface EndLabel {
  readonly value: number;
  /** At the other end: of equal values the one that goes higher stands higher. */
  readonly other: number;
  readonly x: number;
  readonly row: number;
  readonly block: Block;
}

export interface Ends {
  readonly leaders: readonly Mark[];
  readonly labels: readonly Mark[];
}

const GAP = 5;
const WORD_GAP = 8;

/** Of name and value on one line. */
export const endWidth = (name: string, value: string): number => Math.ceil(widthOf(name, 'label') + WORD_GAP + widthOf(value, 'value'));

const anchorOf = (side: Side) => (side === 'from' ? 'end' : 'start');

/** The value stands nearest to the plot, on one line with the name or below it. */
export function endLabel({ row, index }: Item<EndRow>, side: Side, { x, width }: Edge, oneLine: boolean): EndLabel {
  const text = side === 'from' ? row.fromText : row.toText;
  const [value, other] = side === 'from' ? [row.from, row.to] : [row.to, row.from];
  const lines = (words: string, className: TextClass): Block => {
    const wrapped = wrapText(words, width, TEXTS[className]);
    return { height: wrapped.length * lineHeight(className), marks: [textMark(wrapped, className, x, 0, index, anchorOf(side))] };
  };
  const step = (widthOf(text, 'value') + WORD_GAP) * (side === 'from' ? -1 : 1);
  const figure = lines(text, 'value');
  const block = oneLine ? { ...figure, marks: [...figure.marks, textMark([row.label], 'label', x + step, 0, index, anchorOf(side))] } : stack([lines(row.label, 'label'), figure]);
  return { value, other, x, row: index, block };
}

export const lengthOf = (ends: readonly EndLabel[]): number => packedLength(ends.map(({ block }) => block.height), GAP);

export function headText(period: string, side: Side, { x, width }: Edge): TextMark {
  return textMark(wrapText(period, width, TEXTS['axis-text']), 'axis-text', x, 0, undefined, anchorOf(side));
}

/** Labels as near to their dots as they can be, each led to its dot by a thin line. */
export function placeEnds(ends: readonly EndLabel[], dot: number, y: (value: number) => number, height: number): Ends {
  const sorted = [...ends].sort((a, b) => b.value - a.value || b.other - a.other);
  const centres = spread(sorted.map(({ value, block }) => ({ at: y(value), size: block.height })), height, GAP);
  const leaders = sorted.map(({ value, x, row }, nth): Mark => {
    const start = x + Math.sign(dot - x) * 3;
    const centre = centres[nth] ?? 0;
    return { kind: 'line', className: 'axis', x: start, y: centre, dx: dot - start, dy: y(value) - centre, row };
  });
  return { leaders, labels: sorted.flatMap(({ block }, nth) => shift(block.marks, 0, (centres[nth] ?? 0) - block.height / 2)) };
}
