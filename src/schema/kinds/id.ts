import { z } from 'zod';
import { accept, column } from '../cell.ts';
import type { CellProblem, Column, ColumnDoc } from '../cell.ts';

export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Names every JavaScript object already has; as a key they would point to something that is no row. */
export const RESERVED: ReadonlySet<string> = new Set(['constructor', 'prototype']);

export function id(doc: ColumnDoc): Column<string> {
  return column('id', doc, z.string().regex(ID), (text) => (ID.test(text) && !RESERVED.has(text) ? accept(text, text) : badId(text)));
}

function badId(text: string): CellProblem {
  const near = text.toLowerCase().replace(/[\s_.—–]+/g, '-').replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
  const suggestion = ID.test(near) && !text.includes('__') && !RESERVED.has(near) && !/^\d+-\d{2}$/.test(text) ? { suggestion: near } : {};
  return { problem: 'bad-id', allowed: '小写字母、数字，用 - 连接', ...suggestion };
}
