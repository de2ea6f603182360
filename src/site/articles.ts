import { DEFAULT_LANG, LANGUAGES, languageCodes } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';

interface Entry {
  readonly id: string;
}

/** The id of a collection entry is `<language>/<slug>`. */
export function slugOf(entry: Entry): string {
  return entry.id.slice(entry.id.indexOf('/') + 1);
}

export function entriesIn<E extends Entry>(lang: Lang, entries: readonly E[]): E[] {
  return entries.filter((entry) => entry.id.startsWith(`${lang}/`));
}

/** Every piece of prose for readers of a language; one that is not written in it yet stands in the original. */
export function entriesFor<E extends Entry>(lang: Lang, entries: readonly E[]): E[] {
  const own = new Map(entriesIn(lang, entries).map((entry) => [slugOf(entry), entry]));
  return entriesIn(DEFAULT_LANG, entries).map((entry) => own.get(slugOf(entry)) ?? entry);
}

/** The static paths of prose: one per language and piece. */
export function articlePaths<E extends Entry>(entries: readonly E[]) {
  return languageCodes.flatMap((lang) => entriesFor(lang, entries).map((entry) => ({ params: { lang: LANGUAGES[lang].path, id: slugOf(entry) }, props: { lang, entry } })));
}
