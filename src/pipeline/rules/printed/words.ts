/** Which options of a column a printed form names, by their Chinese names and the other words offices use for them. */

type Named = Readonly<Record<string, { readonly zh: string }>>;
type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Every word of these options, the longest first, so that 比上年末 is not read as 比上年. */
export function optionWords(options: Named, synonyms: Synonyms = {}): (readonly [word: string, code: string])[] {
  const words = Object.entries(options).flatMap(([code, { zh }]) => [zh, ...(synonyms[code] ?? [])].map((word) => [word, code] as const));
  return words.sort(([a], [b]) => b.length - a.length);
}

/** A code with what it is called: yoy（同比）. */
export const called = (code: string, options: Named): string => `“${code}”${options[code] ? `（${options[code].zh}）` : ''}`;

/** The codes named, each with the word that is printed. */
export function codesIn(text: string, options: Named, synonyms: Synonyms = {}): ReadonlyMap<string, string> {
  const words = optionWords(options, synonyms);
  const codes = new Map(words);
  const found = text.matchAll(new RegExp(words.map(([word]) => RegExp.escape(word)).join('|'), 'g'));
  return new Map([...found].map(([word]) => [codes.get(word) ?? '', word]));
}
