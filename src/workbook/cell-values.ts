/** A typed value → what stands in a workbook and what stands in a CSV file. */
import type { Column } from '../schema/cell.ts';
import { LIST_SEPARATOR } from '../schema/cell.ts';
import { referenceText, targetOf } from './reference-text.ts';
import type { Names } from './reference-text.ts';

export const isNumeric = (column: Column): boolean => column.kind === 'decimal' || column.kind === 'integer';

/** Codes become their Chinese labels and references show the name; numbers stay numbers, all else is text. */
export function shownValue(column: Column, value: unknown, names: Names): string | number | null {
  if (typeof value === 'number' && isNumeric(column)) return value;
  const text = canonicalText(value);
  if (text === '') return null;
  const to = targetOf(column);
  if (to !== null) return referenceText(to, text, names);
  return column.options?.[text]?.zh ?? text;
}

/** The one way a value is written in data/. */
export function canonicalText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(String).join(LIST_SEPARATOR);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`a cell cannot hold ${JSON.stringify(value)}`);
}

export function sameValue(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && (a === null) === (b === null) && canonicalText(a) === canonicalText(b);
}
