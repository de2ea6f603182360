/** One raw cell through folding and its column's reader. */
import { isProblem } from '../../schema/cell.ts';
import type { CellProblem, Column, Read, Sibling } from '../../schema/cell.ts';
import { fold, foldFor } from './fold.ts';

export type CellReading = { readonly text: string } & ({ readonly problem: CellProblem } | { readonly read: Read<unknown> });

/** `raw` and `beside` give cells as they stand in the file; `text` is the folded cell, which findings show. */
export function readCell(column: Column, raw: string, beside?: Sibling): CellReading {
  const { text, warnings } = fold(column.kind, raw);
  const reading = column.read(text, beside && ((name) => foldFor('option', beside(name))));
  if (isProblem(reading)) return { text, problem: reading };
  return { text, read: { ...reading, warnings: [...warnings, ...reading.warnings] } };
}
