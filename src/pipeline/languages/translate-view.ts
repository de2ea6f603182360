import type { PhraseBook } from './phrase-book.ts';
import { KEPT } from './translatable.ts';

/** A view in another language: each of its texts that the book knows, save those that quote their source. Unknown ones stay. */
export function translateView(value: unknown, book: PhraseBook): unknown {
  if (typeof value === 'string') return book.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => translateView(one, book));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, KEPT.has(name) ? one : translateView(one, book)]));
}
