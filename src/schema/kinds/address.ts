import { z } from 'zod';
import { accept, column } from '../cell.ts';
import type { CellProblem, Column, ColumnDoc } from '../cell.ts';

const ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[!-~]*)?$/;

export function address(doc: ColumnDoc): Column<string> {
  return column('address', doc, z.string().regex(ADDRESS), (cell) => (ADDRESS.test(cell) ? accept(cell, cell) : badAddress(cell)));
}

function badAddress(cell: string): CellProblem {
  const trimmed = cell.replace(/[。，、；）》\s]+$/, '').replace(/^(?=www\.)/i, 'https://').replace('：//', '://');
  return { problem: 'bad-address', allowed: '以 http:// 或 https:// 开头、只含英文字符的网址', ...(ADDRESS.test(trimmed) && { suggestion: trimmed }) };
}
