import { z } from 'zod';
import { accept, column } from '../cell.ts';
import type { CellProblem, Column, ColumnDoc, Reading } from '../cell.ts';
import { UNSEEN } from '../unseen.ts';

interface Options extends Pick<Column, 'translated' | 'said'> {
  readonly verbatim?: boolean;
}

/** Free text of at most `max` characters (default 200). `verbatim` for what a source prints, where a dash or 无 may stand. */
export function text(doc: ColumnDoc, max = 200, { verbatim = false, translated, said }: Options = {}): Column<string> {
  return column('text', doc, z.string().min(1).max(max), (cell) => readText(cell, max), { verbatim, ...(said && { said }), ...(verbatim ? { translated: false } : translated !== undefined && { translated }) });
}

export function textProblem(cell: string, max: number): CellProblem | null {
  if (/\n/.test(cell) && !UNSEEN.test(cell.replaceAll('\n', ''))) return lineBreak(cell, max);
  if (UNSEEN.test(cell)) return { problem: 'bad-text', allowed: '只有看得见的字，没有换行和乱码' };
  return [...cell].length > max ? { problem: 'too-long', allowed: `不超过 ${max} 字` } : null;
}

/** The lines as one; between Latin letters and digits a space stays. A list is not joined: its lines may be its items. */
function lineBreak(cell: string, max: number): CellProblem {
  const joined = cell.replace(/([!-~])[^\S\n]*\n\s*(?=[!-~])/g, '$1 ').replace(/\s*\n\s*/g, '');
  const fits = max !== Infinity && [...joined].length <= max;
  return { problem: 'bad-text', allowed: '写成一行', ...(fits && { suggestion: joined }) };
}

export function readText(cell: string, max: number): Reading<string> {
  return textProblem(cell, max) ?? accept(cell, cell);
}
