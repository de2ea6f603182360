import { viewPath } from '../schema/views/index.ts';
import type { ViewName } from '../schema/views/index.ts';
import { LANGUAGES } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';

/** An address from the root of the site → the address under the deployment's base path. */
export function href(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base.slice(0, -1) : base}${path}`;
}

/** The published file that a page of this language reads. */
export const viewHref = (lang: Lang, name: ViewName): string => href(`/data/v1/${viewPath(name, undefined, lang)}`);

/** The address of a page as the browser shows it → the page without base path and language: what `pageHref` takes. */
export function pageOf(lang: Lang, pathname: string): string {
  return pathname.slice(pageHref(lang, '').length);
}

/** The same for a page, in the reader's language. Downloads have no language. */
export function pageHref(lang: Lang, path: string): string {
  const prefix = LANGUAGES[lang].path;
  return href(prefix === undefined ? path : `/${prefix}${path}`);
}
