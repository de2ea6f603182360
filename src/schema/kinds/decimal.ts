import { z } from 'zod';
import { accept, column, isProblem } from '../cell.ts';
import type { Column, ColumnDoc } from '../cell.ts';
import type { Companions } from './number-problem.ts';
import { readNumber } from './number-text.ts';

/**
 * A decimal number that survives the way through a JSON number unchanged (at most 15 significant digits).
 * `companions` names the columns of the same row that take a unit, a hedge, an upper bound or a mark for "missing".
 */
export function decimal(doc: ColumnDoc, companions: Companions = {}): Column<number> {
  return column('decimal', doc, z.number(), (cell, beside) => {
    const of = (name: string | undefined): string => (name === undefined ? '' : beside(name));
    const unit = doc.unit ?? of(companions.unit);
    const isSpokenOf = (companions.also ?? []).some((name) => of(name) !== '');
    const read = readNumber(cell, { unit, companions, printed: of(companions.printed), isSpokenOf });
    return isProblem(read) ? read : accept(Number(read.value), read.canonical, ...read.warnings);
  });
}
