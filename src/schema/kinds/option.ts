import { z } from 'zod';
import { accept, column, spelledOptions } from '../cell.ts';
import type { CellProblem, Column, ColumnDoc, Labels } from '../cell.ts';
import { nearest } from '../nearest.ts';

/** Other words an office uses for an option: code → words. They are suggested, never read as the code. */
export type Synonyms<L extends Labels> = { readonly [K in keyof L]?: readonly string[] };

/** Answers to another question than the column asks; no option is near them. */
const YES_OR_NO = /^(true|false|yes|no|y|n|是|否|有|√|✓|×|✔|\d+)$/i;

/** One of a fixed set of codes. The Chinese label is accepted too and stored as its code. */
export function option<const L extends Labels>(doc: ColumnDoc, options: L, synonyms: Synonyms<L> = {}): Column<keyof L & string> {
  const codes = Object.keys(options) as [keyof L & string, ...(keyof L & string)[]];
  const labelOf = (code: keyof L & string): string => options[code]?.zh ?? '';
  const spellings = (code: keyof L & string): string[] => [code, labelOf(code), `${code}（${labelOf(code)}）`, `${labelOf(code)}（${code}）`];
  const refused = (cell: string): CellProblem => {
    const meant = codes.find((code) => synonyms[code]?.includes(cell) || options[code]?.en.toLowerCase() === cell.toLowerCase());
    const near = meant ?? (YES_OR_NO.test(cell) ? null : nearest(cell, [...codes, ...codes.map(labelOf)]));
    return { problem: 'unknown-option', allowed: spelledOptions(options), ...(near && { suggestion: near }) };
  };
  return column('option', doc, z.enum(codes), (cell) => {
    const code = codes.find((c) => spellings(c).includes(cell.replace('(', '（').replace(')', '）')));
    return code === undefined ? refused(cell) : accept(code, code);
  }, { options });
}
