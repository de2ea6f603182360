/** An amount per 亩 in words: as Chinese prints it, in English in full with the printed unit beside it. */
import { scaled } from '../words/international-number.ts';

export interface PerMuWords {
  /** The amount as it is said, and in the printed unit, at `{n}`; the same where the language says the printed unit. */
  readonly value: string;
  readonly printed: string;
}

/** 元 in the 万元 the result is counted in. */
const YUAN = 10_000;
/** More digits than a number keeps. */
const MOST_DIGITS = 15;

/** `333.33` → `333.33万元`, `CNY 3.3333 million (333.33 × CNY 10,000)`. */
export function perMuSaid(text: string, { value, printed }: PerMuWords, brackets: (inner: string) => string): string {
  const counted = printed.replace('{n}', text);
  if (value === printed || text.replace('.', '').length > MOST_DIGITS) return counted;
  return value.replace('{n}', scaled(Number(text), YUAN)) + brackets(counted);
}
