/** A number as a reader types it, with or without a unit behind it. */
import { unitTyped } from './typed-unit.ts';

export type Typed =
  | { readonly kind: 'number'; readonly number: string; /** null when none was typed. */ readonly unit: string | null }
  | { readonly kind: 'blank' | 'negative' | 'unread' };

/** Thousands marks only where they belong: 1,5 and 5,00 are no numbers here, for they may be meant as 1.5 or 5.00. */
const NUMBER = /^([^\d-]*)(-?)(\d{1,3}(?:[, ]\d{3})+(?![\d,])|\d+(?!,))(\.\d{1,9}(?!\d))?(.*)$/;
const MOST_DIGITS = 15;

/** Full-width signs folded, thousands marks dropped. A unit counts only if `units` has it or it says one of them otherwise (typed-unit.ts). */
export function readTyped(text: string, units: readonly string[]): Typed {
  const typed = text.normalize('NFKC').replace('−', '-').trim();
  if (typed === '') return { kind: 'blank' };
  const [, before = '', sign, whole, part = '', behind = ''] = NUMBER.exec(typed.replace(/^-\s*(?=\D)(.*?)(?=\d)/, '$1-')) ?? [];
  const digits = whole?.replace(/[, ]/g, '');
  if (digits === undefined || digits.length > MOST_DIGITS) return { kind: 'unread' };
  const found = unitTyped(before, behind, units);
  if (found === undefined) return { kind: 'unread' };
  if (sign === '-') return { kind: 'negative' };
  return { kind: 'number', number: shifted(digits + part, found.zeros), unit: found.unit };
}

/** The number times a power of ten. */
function shifted(number: string, zeros: number): string {
  if (zeros === 0) return number;
  const [whole = '', part = ''] = number.split('.');
  const behind = part.slice(zeros);
  return `${whole}${part.slice(0, zeros).padEnd(zeros, '0')}${behind && '.'}${behind}`.replace(/^0+(?=\d)/, '');
}
