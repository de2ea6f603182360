/** Where the names and the tiles of a coverage map stand. */
import { widthOf } from './scene.ts';

export interface CoverageGrid {
  readonly width: number;
  /** Names above the tiles instead of beside them. */
  readonly stacked: boolean;
  readonly labelWidth: number;
  readonly cellX: number;
  /** From tile to tile. */
  readonly pitch: number;
  /** Columns beside each other; the others follow below. */
  readonly perPart: number;
}

/** A stacked map says again what its columns are after about this many rows: they would be out of sight on a phone. */
const HEAD_EVERY = 10;

/** Whether heads stand above this row, counted from 0. */
export function hasHead(nth: number, rows: number, stacked: boolean): boolean {
  if (nth === 0 || !stacked) return nth === 0;
  return nth % Math.ceil(rows / Math.max(1, Math.round(rows / HEAD_EVERY))) === 0;
}

/** A finger hits a tile: 24 pixels (WCAG 2.2, 2.5.8) and the gap. */
const NARROWEST = 26;
const WIDEST = 64;
const GUTTER = 12;
const LABEL_SHARE = 0.4;

export function coverageGrid(names: readonly string[], columns: number, width: number): CoverageGrid {
  const labelWidth = Math.ceil(Math.min(width * LABEL_SHARE, Math.max(0, ...names.map((name) => widthOf(name, 'label')))));
  const cellX = labelWidth + GUTTER;
  const beside = (width - cellX) / columns;
  if (beside >= NARROWEST) return { width, stacked: false, labelWidth, cellX, pitch: Math.min(WIDEST, Math.floor(beside)), perPart: columns };
  const parts = Math.ceil(columns / Math.floor(width / NARROWEST));
  const perPart = Math.ceil(columns / parts);
  return { width, stacked: true, labelWidth: width, cellX: 0, pitch: Math.min(WIDEST, Math.floor(width / perPart)), perPart };
}
