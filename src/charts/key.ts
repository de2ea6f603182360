/** The key: what each kind of mark means. */
import { lineHeight, shift, stack, textMark, widthOf } from './scene.ts';
import type { Block, Mark, SymbolName } from './scene.ts';
import { TEXTS } from './styles.ts';
import type { ShapeClass } from './styles.ts';
import { wrapText } from './text-width.ts';

export interface KeyItem {
  readonly className: ShapeClass;
  /** Frame inside a bar. */
  readonly frame?: ShapeClass;
  readonly shape: 'bar' | 'dash' | 'tick' | SymbolName;
  readonly text: string;
}

const SWATCH = { bar: 22, dash: 10, tick: 6, circle: 10, diamond: 12, square: 10, triangle: 12, cross: 12, star: 14 };
const GAP = 6;
const BETWEEN = 18;

/** Items beside each other as far as the width allows, then on the next line. */
export function placeKey(items: readonly KeyItem[], width: number): Block {
  return stack(itemLines(items, width).map((line) => placeLine(line, width)), 4);
}

const itemWidth = (item: KeyItem): number => SWATCH[item.shape] + GAP + widthOf(item.text, 'muted') + BETWEEN;

function itemLines(items: readonly KeyItem[], width: number): KeyItem[][] {
  const lines: KeyItem[][] = [];
  let used = Infinity;
  for (const item of items) {
    if (used + itemWidth(item) - BETWEEN > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(item);
    used += itemWidth(item);
  }
  return lines;
}

function placeLine(items: readonly KeyItem[], width: number): Block {
  const marks: Mark[] = [];
  let x = 0;
  let lineCount = 1;
  for (const item of items) {
    const text = wrapText(item.text, width - SWATCH[item.shape] - GAP, TEXTS.muted);
    marks.push(...shift([...swatch(item), textMark(text, 'muted', SWATCH[item.shape] + GAP, 0)], x, 0));
    lineCount = Math.max(lineCount, text.length);
    x += itemWidth(item);
  }
  return { height: lineCount * lineHeight('muted'), marks };
}

function swatch({ className, frame, shape }: KeyItem): Mark[] {
  const y = lineHeight('muted') / 2;
  if (shape === 'dash') return [{ kind: 'line', className, x: 0, y, dx: SWATCH.dash, dy: 0 }];
  if (shape === 'tick') return [{ kind: 'line', className, x: SWATCH.tick / 2, y: y - 7, dx: 0, dy: 14 }];
  if (shape !== 'bar') return [{ kind: 'symbol', className, symbol: shape, x: SWATCH[shape] / 2, y, size: 9 }];
  const bar = { kind: 'rect', className, x: 1, y: y - 5, width: SWATCH.bar - 2, height: 10 } as const;
  return frame === undefined ? [bar] : [bar, { ...bar, className: frame, x: 3, y: y - 3, width: SWATCH.bar - 6, height: 6 }];
}
