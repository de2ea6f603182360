import { LANGUAGES, languageCodes } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';

interface Route<P> {
  readonly params: P & { readonly lang: string | undefined };
  readonly props: { readonly lang: Lang };
}

/** The static paths of a page without an id: one for each language. */
export function everyLanguage(): Route<object>[] {
  return languageCodes.map((lang) => ({ params: { lang: LANGUAGES[lang].path }, props: { lang } }));
}

/** The static paths of a page with an id: one for each language and id. */
export function everyPage(ids: readonly string[]): Route<{ readonly id: string }>[] {
  return languageCodes.flatMap((lang) => ids.map((id) => ({ params: { lang: LANGUAGES[lang].path, id }, props: { lang } })));
}
