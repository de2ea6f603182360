/** The words of the interface. A language is one JSON file, its import and its entry here. */
import zh from './zh.json' with { type: 'json' };

export type Key = keyof typeof zh;
export type Lang = keyof typeof LANGUAGES;

interface Language {
  /** BCP 47 tag for the lang attribute. */
  readonly tag: string;
  /** First segment of the address; the default language has none. */
  readonly path: string | undefined;
  readonly words: Readonly<Record<Key, string>>;
}

export const LANGUAGES = {
  zh: { tag: 'zh-CN', path: undefined, words: zh },
} as const satisfies Record<string, Language>;

export const DEFAULT_LANG: Lang = 'zh';
export const languageCodes = Object.keys(LANGUAGES) as Lang[];

/** The words for a key, with `{name}` replaced by the values given. An unused or missing value is our bug. */
export function translate(lang: Lang, key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  const text: string = LANGUAGES[lang].words[key];
  return text.replace(/\{(\w+)\}/g, (_whole: string, name: string): string => {
    const value = values[name];
    if (value === undefined) throw new Error(`${String(key)}: no value for {${name}}`);
    return String(value);
  });
}

/** The words for a key with its `{name}` places left in, for code that fills them itself. */
export function template(lang: Lang, key: Key): string {
  return LANGUAGES[lang].words[key];
}
