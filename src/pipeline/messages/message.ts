/** What the catalogue holds about one kind of finding. An entry without its English does not compile. */
import type { Finding, FindingCode } from '../finding.ts';

export type Lang = 'zh' | 'en';

/** The same words in both languages. */
export type Both = Readonly<Record<Lang, string>>;

export interface Wording {
  /** What is wrong, with the value read. One sentence without its full stop. */
  readonly wrong: (f: Finding) => string;
  /** What to do. */
  readonly remedy: (f: Finding) => string;
}

export interface Message extends Readonly<Record<Lang, Wording>> {
  /** The severity a finding of this code has, unless the place it stands in makes it worse. */
  readonly severity: Finding['severity'];
  readonly title: Both;
  /** Why it happens in WPS or Excel, or in an office's habits. */
  readonly cause: Both;
  readonly example: { readonly wrong: string; readonly right: string };
  /** The sentence itself says what to write; the column's own example would only confuse. */
  readonly isExact?: true;
  /** Where the finding brings its own advice: what it usually says, in Chinese, for the page of the code. */
  readonly usually?: string;
  /** Codes an editor confuses with this one. */
  readonly related?: readonly FindingCode[];
}

/** Codes that belong together, in the order in which the site lists them. `Family` alone is a family of unnamed codes. */
export interface Family<C extends FindingCode | null = null> {
  readonly title: Both;
  readonly messages: [C] extends [FindingCode] ? Readonly<Record<C, Message>> : Readonly<Partial<Record<FindingCode, Message>>>;
}

type Words = string | ((f: Finding) => string);

/** The wording of one language; a sentence that is always the same may be given as text. */
export function say(wrong: Words, remedy: Words): Wording {
  return { wrong: spoken(wrong), remedy: spoken(remedy) };
}

const spoken = (words: Words) => (typeof words === 'string' ? () => words : words);
