/** Counts and shares under the segments of a bar, moved apart where they would collide; a list where they have no room. */
import { captioned } from './rows.ts';
import { lineHeight, shift, space, stack, textMark, widthOf } from './scene.ts';
import type { Block, Mark } from './scene.ts';
import { packedLength, spread } from './spread.ts';
import type { ShapeClass, TextClass } from './styles.ts';

export interface Segment {
  readonly className: ShapeClass;
  /** Of a name inside; null where nothing can be read on the segment. */
  readonly text: 'mark-text' | 'mark-text-ink' | null;
  readonly name: string;
  readonly count: number;
  readonly left: number;
  readonly right: number;
  /** The name stands inside the segment. */
  readonly named: boolean;
  /** Count and printed share; the share may be empty. */
  readonly lines: readonly [string, string];
  readonly row?: number;
}

interface Line {
  readonly text: string;
  readonly className: TextClass;
}

const GAP = 10;
const LEADER = 8;
const SWATCH = { width: 20, height: 10 };

export function placeShareLabels(segments: readonly Segment[], width: number): Block {
  const labels = segments.map((segment) => ({ segment, lines: linesOf(segment) }));
  const sizes = labels.map(({ lines }) => Math.max(...lines.map((line) => widthOf(line.text, line.className))));
  if (segments.every(({ count }) => count === 0) || packedLength(sizes, GAP) > width) return placeList(segments, width);
  const centres = spread(segments.map(({ left, right }, nth) => ({ at: (left + right) / 2, size: sizes[nth] ?? 0 })), width, GAP);
  const placed = labels.map(({ segment, lines }, nth) => placeLabel(segment, lines, centres[nth] ?? 0));
  return { height: Math.max(0, ...placed.map(({ height }) => height)), marks: placed.flatMap(({ marks }) => marks) };
}

function linesOf({ name, named, lines: [count, share] }: Segment): Line[] {
  const all: Line[] = [
    { text: named ? '' : name, className: 'label' },
    { text: count, className: 'value' },
    { text: share, className: 'muted' },
  ];
  return all.filter(({ text }) => text !== '');
}

function placeLabel({ left, right, row }: Segment, lines: readonly Line[], centre: number): Block {
  const at = (left + right) / 2;
  const leader: Mark = { kind: 'line', className: 'axis', x: at, y: 0, dx: centre - at, dy: LEADER, ...(row === undefined ? {} : { row }) };
  const text = stack(lines.map(({ text, className }) => ({ height: lineHeight(className), marks: [textMark([text], className, centre, 0, row, 'middle')] })));
  return { height: LEADER + text.height, marks: [leader, ...shift(text.marks, 0, LEADER)] };
}

function placeList(segments: readonly Segment[], width: number): Block {
  const textX = SWATCH.width + 8;
  const line = ({ className, name, lines, row }: Segment): Block => {
    const text = captioned(name, 'label', lines.filter((each) => each !== '').join(' '), width - textX, row);
    const swatch: Mark = { kind: 'rect', className, x: 1, y: (lineHeight('label') - SWATCH.height) / 2, ...SWATCH, ...(row === undefined ? {} : { row }) };
    return { height: text.height, marks: [swatch, ...shift(text.marks, textX, 0)] };
  };
  return stack([space(4), ...segments.map(line)], 2);
}
