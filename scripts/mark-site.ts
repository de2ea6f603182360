/** Marks in the finished pages: the first use of each term, and Chinese on pages in another language. Each page is read once. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LANG, LANGUAGES, languageCodes } from '../src/i18n/index.ts';
import type { Lang } from '../src/i18n/index.ts';
import { HAN } from '../src/schema/languages.ts';
import { viewPath } from '../src/schema/views/index.ts';
import { withEdits } from './html-edits.ts';
import { eachHtmlPage } from './html-pages.ts';
import { chineseEdits } from './mark-chinese.ts';
import { termEdits } from './mark-terms.ts';
import type { MarkedTerm } from './mark-terms.ts';

const folderOf = (lang: Lang): string => (LANGUAGES[lang].path === undefined ? '' : `${LANGUAGES[lang].path}/`);
export const langOf = (path: string): Lang => languageCodes.find((lang) => lang !== DEFAULT_LANG && path.startsWith(`/${folderOf(lang)}`)) ?? DEFAULT_LANG;
/** Without the slash it begins with. */
export const glossaryOf = (lang: Lang): string => `${folderOf(lang)}glossary/`;
export const isMarked = (path: string): boolean => path !== `/${glossaryOf(langOf(path))}`;

/** As a headword, without the pinyin behind it, and at the beginning of a sentence. */
function spellings(term: string): string[] {
  const bare = term.replace(/ \([^()]*\)$/, '');
  return [...new Set([term, bare, bare.charAt(0).toUpperCase() + bare.slice(1), bare.charAt(0).toLowerCase() + bare.slice(1)])];
}

/** The terms of the glossary published with the site in `folder`. Other names may be Chinese in any language; a page links only what its readers can read. */
export function termsOf(folder: string, lang: Lang = DEFAULT_LANG): readonly MarkedTerm[] {
  const glossary = JSON.parse(readFileSync(join(folder, 'data/v1', viewPath('glossary', undefined, lang)), 'utf8')) as readonly { id: string; term: string; aliases: string[] }[];
  return glossary.map(({ id, term, aliases }) => ({ id, names: [...spellings(term), ...aliases].filter((name) => lang === DEFAULT_LANG || !HAN.test(name)) }));
}

/** Marks every page of the site in `folder`, its terms by the glossary of its language. Returns no problems. */
export function markSite(folder: string, base: string): readonly string[] {
  const terms = new Map(languageCodes.map((lang) => [lang, termsOf(folder, lang)]));
  for (const { path, html, dom } of eachHtmlPage(folder)) {
    const lang = langOf(path);
    const chinese = lang === DEFAULT_LANG ? [] : chineseEdits(html, dom);
    const linked = isMarked(path) ? termEdits(html, dom, terms.get(lang) ?? [], `${base}${glossaryOf(lang)}`, lang === DEFAULT_LANG) : [];
    const edits = [...chinese, ...linked];
    if (edits.length > 0) writeFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), withEdits(html, edits));
  }
  return [];
}
