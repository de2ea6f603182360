import { LANGUAGES, languageCodes } from '../i18n/index.ts';
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

/** The static paths of prose: one per language and entry written in it. */
export function articlePaths<E extends Entry>(entries: readonly E[]) {
  return languageCodes.flatMap((lang) =>
    entriesIn(lang, entries).map((entry) => ({ params: { lang: LANGUAGES[lang].path, id: slugOf(entry) }, props: { lang, entry } })),
  );
}
