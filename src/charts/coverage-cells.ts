/** States of a coverage map as tiles that differ in form: they are told apart without colour. */
import type { KeyItem } from './key.ts';
import { lineHeight, textMark } from './scene.ts';
import type { Mark } from './scene.ts';

export interface CoverageCell {
  readonly state: string;
  /** Null where nothing is counted; drawn where it has room, never for the fourth state. */
  readonly count: number | null;
  readonly href?: string | null;
}

export type CoverageSign = 'solid' | 'outline' | 'both' | 'none';
const SIGNS: readonly CoverageSign[] = ['solid', 'outline', 'both', 'none'];

export const CELL_HEIGHT = 24;
/** Of the solid part inside the outline. */
const INSET = 3;
const DASH = 8;

export function checkStates(states: readonly string[], cells: readonly CoverageCell[]): void {
  if (states.length > SIGNS.length || new Set(states).size < states.length) throw new Error(`invalid states: ${states.join(', ')}`);
  for (const { state, count } of cells) {
    if (!states.includes(state)) throw new Error(`unknown state: ${state}`);
    if (count !== null && !(Number.isInteger(count) && count >= 0)) throw new Error(`invalid count: ${count}`);
  }
}

export const signOf = (states: readonly string[], state: string): CoverageSign => SIGNS[states.indexOf(state)] ?? 'none';

/** The states that occur. */
export function stateKey(states: readonly string[], cells: readonly CoverageCell[]): KeyItem[] {
  const swatches: Readonly<Record<CoverageSign, Omit<KeyItem, 'text'>>> = {
    solid: { className: 'mark-actual', shape: 'bar' },
    outline: { className: 'mark-target', shape: 'bar' },
    both: { className: 'mark-target', frame: 'mark-actual', shape: 'bar' },
    none: { className: 'axis', shape: 'dash' },
  };
  return states.filter((state) => cells.some((cell) => cell.state === state)).map((text) => ({ ...swatches[signOf(states, text)], text }));
}

interface Cell {
  readonly width: number;
  readonly row: number;
  /** A dash is hit by the finger on the whole cell. */
  readonly linked: boolean;
}

export function placeTile(sign: CoverageSign, count: number | null, { width, row, linked }: Cell): Mark[] {
  const [x, y] = [width / 2, CELL_HEIGHT / 2];
  const box = (className: 'mark-actual' | 'mark-target' | 'paper', inset: number): Mark => ({
    kind: 'rect',
    className,
    x: inset,
    y: inset,
    width: width - 2 * inset,
    height: CELL_HEIGHT - 2 * inset,
    row,
  });
  if (sign === 'none') {
    const dash: Mark = { kind: 'line', className: 'axis', x: x - DASH / 2, y, dx: DASH, dy: 0, row };
    return linked ? [box('paper', 0), dash] : [dash];
  }
  const boxes = { solid: [box('mark-actual', 0)], outline: [box('mark-target', 0.75)], both: [box('mark-target', 0.75), box('mark-actual', INSET)] }[sign];
  const className = sign === 'outline' ? 'mark-text-ink' : 'mark-text';
  return count === null ? boxes : [...boxes, textMark([String(count)], className, x, y - lineHeight(className) / 2, row, 'middle')];
}
