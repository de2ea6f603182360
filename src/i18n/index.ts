/** The words of the interface. A language is one JSON file, its import and its entry here. */
import { fill } from '../words/fill.ts';
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

export type Key = keyof typeof zh;
export type Lang = keyof typeof LANGUAGES;

interface Language {
  /** BCP 47 tag for the lang attribute. */
  readonly tag: string;
  /** First segment of the address; the default language has none. */
  readonly path: string | undefined;
  /** What its readers call it. */
  readonly name: string;
  readonly words: Readonly<Record<Key, string>>;
}

export const LANGUAGES = {
  zh: { tag: 'zh-CN', path: undefined, name: '中文', words: zh },
  en: { tag: 'en', path: 'en', name: 'English', words: en },
} as const satisfies Record<string, Language>;

export const DEFAULT_LANG: Lang = 'zh';
export const languageCodes = Object.keys(LANGUAGES) as Lang[];

/** The words for a key, filled with the values given (src/words/fill.ts). */
export function translate(lang: Lang, key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(LANGUAGES[lang].words[key], values);
}

/** The words for a key with its `{name}` places left in, for code that fills them itself. */
export function template(lang: Lang, key: Key): string {
  return LANGUAGES[lang].words[key];
}
