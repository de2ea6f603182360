/** Drawn: placed marks as SVG text. */
import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle } from 'd3';
import { FONT_FAMILY, PALETTE } from './palette.ts';
import { lineHeight } from './scene.ts';
import type { Block, CellsMark, Mark, SymbolMark, TextMark } from './scene.ts';
import { HATCH, SHAPES, TEXTS } from './styles.ts';
import type { ShapeClass, TextClass } from './styles.ts';
import { element, escapeXml, round } from './svg.ts';

const SYMBOLS = { circle: symbolCircle, diamond: symbolDiamond, square: symbolSquare, triangle: symbolTriangle, cross: symbolCross, star: symbolStar };

/** Baseline of a line, in em below the top of its line box. */
const BASELINE = 1.05;

export interface Sheet {
  readonly id: string;
  readonly width: number;
  readonly label: string;
  /** Without the attributes that a style sheet for the classes replaces. */
  readonly bare: boolean;
}

export function render(block: Block, sheet: Sheet): string {
  const hatchId = `${sheet.id}-${HATCH}`;
  const height = Math.ceil(block.height);
  const hatched = block.marks.some((mark) => mark.kind !== 'text' && isHatched(mark.className));
  const content = [hatched ? hatchPattern(hatchId) : '', ...runsOf(block.marks).map((run) => renderRun(run, hatchId, sheet.bare))];
  const attributes = {
    xmlns: sheet.bare ? undefined : 'http://www.w3.org/2000/svg',
    class: 'chart',
    viewBox: `0 0 ${sheet.width} ${height}`,
    width: sheet.width,
    height,
    // Links inside an image would be hidden from readers who do not see it.
    role: block.marks.some((mark) => mark.href !== undefined) ? 'group' : 'img',
    'aria-label': sheet.label,
    'font-family': sheet.bare ? undefined : FONT_FAMILY,
  };
  return `${element('svg', attributes, `\n${content.filter((line) => line !== '').join('\n')}\n`)}\n`;
}

function isHatched(className: ShapeClass): boolean {
  const style: { readonly fill?: string } = SHAPES[className];
  return style.fill === HATCH;
}

function hatchPattern(id: string): string {
  const ground = element('rect', { class: 'hatch-ground', width: 5, height: 5, fill: PALETTE.paper });
  const stroke = element('line', { class: 'hatch-line', x1: 0, y1: 0, x2: 0, y2: 5, stroke: PALETTE.accent, 'stroke-width': 2.4 });
  const pattern = element('pattern', { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, ground + stroke);
  return element('defs', {}, pattern);
}

/** Neighbours that share row and address; a mark without address stands alone. */
function runsOf(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const last = runs.at(-1)?.at(-1);
    if (mark.href !== undefined && last?.href === mark.href && last.row === mark.row) runs.at(-1)?.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

function renderRun(run: readonly Mark[], hatchId: string, bare: boolean): string {
  const drawn = run.map((mark) => renderMark(mark, hatchId, bare)).join('');
  const href = run[0]?.href;
  if (href === undefined) return drawn;
  if (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(href)) throw new Error(`invalid address: ${href}`);
  return element('a', { href, 'aria-label': run[0]?.linkText }, drawn);
}

function renderMark(mark: Mark, hatchId: string, bare: boolean): string {
  if (mark.kind === 'text') return renderText(mark, bare);
  const style = { class: mark.className, ...fallback(mark.className, hatchId, bare), 'data-row': mark.row };
  if (mark.kind === 'rect') return element('rect', { x: mark.x, y: mark.y, width: mark.width, height: mark.height, ...style });
  if (mark.kind === 'line') return element('line', { x1: mark.x, y1: mark.y, x2: mark.x + mark.dx, y2: mark.y + mark.dy, ...style });
  if (mark.kind === 'cells') return element('path', { d: cellsOf(mark), ...style });
  return element('path', { transform: `translate(${round(mark.x)},${round(mark.y)})`, d: outlineOf(mark), ...style });
}

/** A hatch is named by the drawing it stands in, so no style sheet can give it. */
function fallback(className: ShapeClass, hatchId: string, bare: boolean): Record<string, string | number> {
  const written = Object.entries(SHAPES[className]).filter(([, value]) => !bare || value === HATCH);
  return Object.fromEntries(written.map(([key, value]) => [key, value === HATCH ? `url(#${hatchId})` : value]));
}

function outlineOf(mark: SymbolMark): string {
  const area = (Math.PI * mark.size ** 2) / 4;
  return symbol(SYMBOLS[mark.symbol], area).digits(2)() ?? '';
}

/** One outline for all: each cell starts from where the one before it started. */
function cellsOf({ symbol: shape, x, y, side, pitch, across, from, count }: CellsMark): string {
  const half = side / 2;
  const cell = shape === 'square' ? `h${side}v${side}h-${side}z` : `a${half},${half} 0 1,0 ${side},0a${half},${half} 0 1,0 -${side},0z`;
  const top = shape === 'square' ? y : y + half;
  const start = `M${round(x + (from % across) * pitch)},${round(top + Math.floor(from / across) * pitch)}${cell}`;
  const steps = Array.from({ length: count - 1 }, (_, nth) => ((from + nth + 1) % across === 0 ? `m${-(across - 1) * pitch},${pitch}` : `m${pitch},0`));
  return start + steps.map((step) => step + cell).join('');
}

function renderText(mark: TextMark, bare: boolean): string {
  const style = TEXTS[mark.className];
  const attributes = {
    class: mark.className,
    ...(bare ? {} : typeOf(mark.className)),
    'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
    transform: mark.turned === true ? `translate(${round(mark.x)},${round(mark.y)}) rotate(-90)` : undefined,
    'data-row': mark.row,
  };
  const [x, y] = mark.turned === true ? [0, 0] : [mark.x, mark.y];
  const at = (line: number) => ({ x, y: y + line * lineHeight(mark.className) + style.size * BASELINE });
  const [only = ''] = mark.lines;
  if (mark.lines.length === 1) return element('text', { ...at(0), ...attributes }, escapeXml(only));
  return element('text', attributes, mark.lines.map((line, nth) => element('tspan', at(nth), escapeXml(line))).join(''));
}

/** Text has a rim of paper so that grid lines behind it do not disturb reading. */
function typeOf(className: TextClass): Record<string, string | number | undefined> {
  const { size, bold, fill } = TEXTS[className];
  const rim = className.startsWith('mark-text') ? {} : { stroke: PALETTE.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return { 'font-size': size, 'font-weight': bold ? 600 : undefined, fill, ...rim };
}
