import { z } from 'zod';
import { accept, column } from '../cell.ts';
import type { CellProblem, Column, ColumnDoc } from '../cell.ts';

/** GB 32100-2015: 31 characters (no I, O, S, V, Z), weights 3^(i−1) mod 31, check digit 31 − sum mod 31. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** A unified social credit code of 18 characters whose check digit is right. */
export function isCreditCode(code: string): boolean {
  if (!FORM.test(code)) return false;
  let [sum, weight] = [0, 1];
  for (const char of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}

export function creditCode(doc: ColumnDoc): Column<string> {
  return column('credit-code', doc, z.string().regex(FORM), (cell) => (isCreditCode(cell) ? accept(cell, cell) : badCode(cell)));
}

/** Why a code fails: cut by a spreadsheet, letters that the standard leaves out, or a wrong digit. */
function badCode(cell: string): CellProblem {
  if (/^\d(\.\d+)?E\+1[67]$/i.test(cell) || /^\d{15}0{3}$/.test(cell)) return { problem: 'lost-digits' };
  const upper = cell.toUpperCase().replace(/[\s-]/g, '').replace(/I/g, '1').replace(/O/g, '0').replace(/Z/g, '2').replace(/S/g, '5');
  const problem = { problem: 'bad-credit-code', allowed: '18 位统一社会信用代码，校验位要对' } as const;
  return { ...problem, ...(isCreditCode(upper) && { suggestion: upper }) };
}
