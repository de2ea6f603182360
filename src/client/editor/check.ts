/** What the published schema says about one answer. The command `npm run data:check` checks the rest. */
import type { Field } from './fields.ts';

/** Why an answer is refused: the name of a sentence and its limit. */
export interface Complaint {
  readonly why: 'blank' | 'short' | 'long' | 'number' | 'integer' | 'range' | 'form' | 'unknown' | 'twice';
  readonly limit?: number;
}

const SEPARATOR = '|';

/** The items of a list as a person writes it: one mark between them, of any common kind. */
export const itemsOf = (answer: string): string[] => answer.split(/[|、，,；;]/).map((item) => item.trim()).filter((item) => item !== '');

/** The answer as it will be written. */
export const written = (field: Field, answer: string): string => (field.type === 'list' ? itemsOf(answer).join(SEPARATOR) : answer.trim());

/** `known` are the ids the field may name, when they are loaded. */
export function complain(field: Field, answer: string, known: ReadonlySet<string> | null): Complaint | null {
  const text = written(field, answer);
  if (text === '') return field.required ? { why: 'blank' } : null;
  if (field.type === 'number' || field.type === 'integer') return numberComplaint(field, text);
  if (field.choices.length > 0) return field.choices.some(({ code }) => code === text) ? null : { why: 'unknown' };
  if (field.type === 'list') return listComplaint(field, itemsOf(answer));
  const length = [...text].length;
  if (length < field.min) return { why: 'short', limit: field.min };
  if (length > field.max) return { why: 'long', limit: field.max };
  if (field.pattern?.test(text) === false) return { why: 'form' };
  return known?.has(text) === false ? { why: 'unknown' } : null;
}

function numberComplaint(field: Field, text: string): Complaint | null {
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return { why: 'number' };
  const value = Number(text);
  if (field.type === 'integer' && !Number.isSafeInteger(value)) return { why: 'integer' };
  if (value < field.min) return { why: 'range', limit: field.min };
  return value > field.max ? { why: 'range', limit: field.max } : null;
}

function listComplaint(field: Field, items: readonly string[]): Complaint | null {
  if (new Set(items).size < items.length) return { why: 'twice' };
  return items.every((item) => field.pattern?.test(item) !== false) ? null : { why: 'form' };
}
