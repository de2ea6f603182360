import { z } from 'zod';
import { accept, column, isProblem } from '../cell.ts';
import type { CellProblem, Column, ColumnDoc } from '../cell.ts';
import { readNumber } from './number-text.ts';

export function integer(doc: ColumnDoc, min = 1): Column<number> {
  const refused = (suggestion?: string): CellProblem => ({ problem: 'bad-integer', allowed: `不小于 ${min} 的整数`, ...(suggestion !== undefined && { suggestion }) });
  return column('integer', doc, z.int().min(min), (cell) => {
    const ordinal = /^第(\d+)[名位]?$|^(\d+)[名位]$/.exec(cell);
    if (ordinal) return refused(ordinal[1] ?? ordinal[2]);
    const read = readNumber(cell, { unit: doc.unit ?? '', companions: {}, printed: '' });
    if (isProblem(read)) return read.problem === 'bad-number' ? refused(read.suggestion?.includes('.') ? undefined : read.suggestion) : read;
    const [whole = '', fraction = ''] = read.value.split('.');
    const value = Number(whole);
    if (/[1-9]/.test(fraction) || whole === '-0' || value < min || !Number.isSafeInteger(value)) return refused();
    return accept(value, whole, ...read.warnings, ...(fraction === '' ? [] : (['whole-with-decimals'] as const)));
  });
}
