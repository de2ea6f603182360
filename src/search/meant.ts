/** Whether an article that another engine found can be what letters and digits mean: that engine takes any word for one with the same first letters. */
import { fold } from './fold.ts';

const LATIN = /[\p{Script=Latin}\p{N}]+/gu;
/** So much of a word must stand in the text: the rest may be an ending. */
const STEM = 0.6;
const SHORTEST = 4;

export function isMeant(query: string, text: string): boolean {
  const folded = fold(text);
  return [...fold(query).matchAll(LATIN)].every(([word]) => folded.includes(word.slice(0, Math.max(SHORTEST, Math.ceil(word.length * STEM)))));
}
