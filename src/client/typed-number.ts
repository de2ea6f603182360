/** A number as a reader types it, with or without a unit behind it. */

export type Typed =
  | { readonly kind: 'number'; readonly number: string; /** null when none was typed. */ readonly unit: string | null }
  | { readonly kind: 'blank' | 'negative' | 'unread' };

const YUAN = '元';

/**
 * Full-width signs folded, thousands marks and spaces dropped. A unit counts only if it is one of `units`; 万 and 亿 stand for 万元 and
 * 亿元 where those are. At most 15 digits before and 9 behind the point.
 */
export function readTyped(text: string, units: readonly string[]): Typed {
  const typed = text.normalize('NFKC').replace(/[,\s]/g, '').replace('−', '-');
  if (typed === '') return { kind: 'blank' };
  const [, sign, number, rest] = /^(-?)(\d{1,15}(?:\.\d{1,9})?)(\D*)$/.exec(typed) ?? [];
  if (number === undefined || rest === undefined) return { kind: 'unread' };
  const unit = rest === '' ? null : (units.find((one) => one === rest) ?? units.find((one) => one === rest + YUAN));
  if (unit === undefined) return { kind: 'unread' };
  return sign === '-' ? { kind: 'negative' } : { kind: 'number', number, unit };
}
