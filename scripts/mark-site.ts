/** Marks in the finished pages: the first use of each term, and Chinese on pages in another language. Each page is read once. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_LANGUAGES, HAN, ORIGINAL } from '../src/schema/languages.ts';
import type { DataLang } from '../src/schema/languages.ts';
import { withEdits } from './html-edits.ts';
import { eachHtmlPage } from './html-pages.ts';
import { chineseEdits } from './mark-chinese.ts';
import { termEdits } from './mark-terms.ts';
import type { MarkedTerm } from './mark-terms.ts';

const GLOSSARY = 'glossary/';
const LANGS = Object.keys(DATA_LANGUAGES) as DataLang[];

export const langOf = (path: string): DataLang => LANGS.find((lang) => lang !== ORIGINAL && path.startsWith(`/${DATA_LANGUAGES[lang].folder}`)) ?? ORIGINAL;
export const glossaryOf = (lang: DataLang): string => `${DATA_LANGUAGES[lang].folder}${GLOSSARY}`;
export const isMarked = (path: string): boolean => path !== `/${glossaryOf(langOf(path))}`;

/** The terms of the glossary published with the site in `folder`. In a translation the other names may still be Chinese; its pages link only what their readers can read. */
export function termsOf(folder: string, lang: DataLang = ORIGINAL): readonly MarkedTerm[] {
  const glossary = JSON.parse(readFileSync(join(folder, `data/v1/${DATA_LANGUAGES[lang].folder}views/glossary.json`), 'utf8')) as readonly { id: string; term: string; aliases: string[] }[];
  return glossary.map(({ id, term, aliases }) => ({ id, names: [term, ...aliases].filter((name) => lang === ORIGINAL || !HAN.test(name)) }));
}

/** Marks every page of the site in `folder` by the glossary of its language. Returns no problems. */
export function markSite(folder: string, base: string): readonly string[] {
  const terms = new Map(LANGS.map((lang) => [lang, termsOf(folder, lang)]));
  for (const { path, html, dom } of eachHtmlPage(folder)) {
    const lang = langOf(path);
    const edits = [...(isMarked(path) ? termEdits(html, dom, terms.get(lang) ?? [], `${base}${glossaryOf(lang)}`) : []), ...(lang === ORIGINAL ? [] : chineseEdits(html, dom))];
    if (edits.length > 0) writeFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), withEdits(html, edits));
  }
  return [];
}
