import type { PhraseBook } from './phrase-book.ts';
import { HAN } from '../../schema/languages.ts';
import { KEPT } from './translatable.ts';

/** A view in another language: each of its texts that the book knows, save those that quote their source. Unknown ones stay. */
export function translateView(value: unknown, book: PhraseBook): unknown {
  if (typeof value === 'string') return book.get(value) ?? translateParts(value, book);
  if (Array.isArray(value)) return value.map((one) => translateView(one, book));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, KEPT.has(name) ? one : translateView(one, book)]));
}

/** What the pipeline puts between texts, in a calculation or before a subject, and how it is written in other languages. */
const BETWEEN: Readonly<Record<string, string>> = { ' ÷ ': ' ÷ ', ' − ': ' − ', '：': ': ', '（': '(', '）': ') ', '）÷ ': ') ÷ ' };
const MARKS = /( ÷ | − |）÷ |：|（|）)/;

/** A text put together from others, where the book knows every one of them. */
function translateParts(text: string, book: PhraseBook): string {
  if (!HAN.test(text) || !MARKS.test(text)) return text;
  const parts = text.split(MARKS).map((part) => BETWEEN[part] ?? book.get(part) ?? part);
  return parts.some((part) => HAN.test(part)) ? text : parts.join('');
}
