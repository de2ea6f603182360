/** A sentence of the interface with its values filled in. */
import { quotedInside } from './quoted-inside.ts';

/**
 * Replaces `{name}` by its value, and `{name:one|several}` by the first word where the value is 1, else by the second; with
 * more words than two the value counts them: `{month:January|…|December}`. A number that is counted so gets thousands marks,
 * quotation marks inside those of the sentence are the other ones. A name without a value is our bug.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/(“?)\{(\w+)(?::([^{}]*))?\}/g, (_whole, quote: string, name: string, words: string | undefined) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${sentence}`);
    if (words !== undefined) return quote + chosen(words.split('|'), Number(value));
    const text = typeof value === 'number' && sentence.includes(`{${name}:`) ? grouped(value) : String(value);
    return quote + (quote === '' ? text : quotedInside(text));
  });
}

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

function chosen(words: readonly string[], value: number): string {
  const word = words.length === 2 ? words[value === 1 ? 0 : 1] : words[value - 1];
  if (word === undefined) throw new Error(`no word number ${value} among ${words.join('|')}`);
  return word;
}
