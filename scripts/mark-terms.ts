/** Marks the first use of each glossary term on a page with a link to its entry. Works on finished HTML, so every page has it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeType, parse } from 'node-html-parser';
import type { HTMLElement, Node } from 'node-html-parser';
import { DEFAULT_LANG, LANGUAGES, languageCodes } from '../src/i18n/index.ts';
import type { Lang } from '../src/i18n/index.ts';
import { viewPath } from '../src/schema/views/index.ts';
import { htmlPages } from './html-pages.ts';

export interface MarkedTerm {
  readonly id: string;
  /** The term and its other names. */
  readonly names: readonly string[];
}

/** Elements whose text is never marked: links, controls, headings, drawings and the source notes. */
const CLOSED = new Set(['A', 'BUTTON', 'H1', 'H2', 'H3', 'H4', 'SUMMARY', 'SVG', 'SCRIPT', 'CODE', 'OPTION', 'LABEL', 'LEGEND', 'CAPTION', 'CITE', 'Q', 'NAV', 'TEXTAREA', 'THEAD', 'FIGCAPTION']);
/** More marks than this on one page would be noise. */
const MOST = 12;

/** The HTML with the first use of each term linked to `<glossary>#<id>`, unless `main` says `data-terms="none"`. Only text is touched, everything else stays byte for byte. */
export function markTerms(html: string, terms: readonly MarkedTerm[], glossary: string): string {
  const main = parse(html, { comment: true }).querySelector('main:not([data-terms=none])');
  if (!main) return html;
  const left = new Map(terms.flatMap(({ id, names }) => names.map((name) => [name, id] as const)).sort(([a], [b]) => b.length - a.length));
  const marks: { readonly at: number; readonly name: string; readonly id: string }[] = [];
  for (const node of texts(main)) {
    for (const [name, id] of left) {
      const found = placeOf(name, html.slice(...node.range));
      const at = node.range[0] + found;
      const taken = marks.some((mark) => at < mark.at + mark.name.length && mark.at < at + name.length);
      if (found < 0 || taken || marks.length >= MOST) continue;
      marks.push({ at, name, id });
      for (const [other, otherId] of left) if (otherId === id) left.delete(other);
    }
  }
  return marks
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, name, id }) => `${text.slice(0, at)}<a class="term" href="${glossary}#${id}">${name}</a>${text.slice(at + name.length)}`, html);
}

/** Where the name stands; a Latin word only as a whole. */
function placeOf(name: string, text: string): number {
  const ends = (part: string | undefined): boolean => part === undefined || !/[\p{Script=Latin}\d]/u.test(part);
  const latin = /^\p{Script=Latin}/u.test(name);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!latin || (ends(text[at - 1]) && ends(text[at + name.length]))) return at;
  }
  return -1;
}

function texts(element: HTMLElement): Node[] {
  return element.childNodes.flatMap((node) => {
    if (node.nodeType === NodeType.TEXT_NODE) return [node];
    const child = node as HTMLElement;
    return node.nodeType !== NodeType.ELEMENT_NODE || CLOSED.has(child.tagName) || child.classList.contains('src-pop') ? [] : texts(child);
  });
}

/** As a headword, without the pinyin behind it, and at the beginning of a sentence. */
function spellings(term: string): string[] {
  const bare = term.replace(/ \([^()]*\)$/, '');
  return [...new Set([term, bare, bare.charAt(0).toUpperCase() + bare.slice(1), bare.charAt(0).toLowerCase() + bare.slice(1)])];
}

/** The terms of the glossary published with the site in `folder`. */
export function termsOf(folder: string, lang: Lang = DEFAULT_LANG): readonly MarkedTerm[] {
  const glossary = JSON.parse(readFileSync(join(folder, 'data/v1', viewPath('glossary', undefined, lang)), 'utf8')) as readonly { id: string; term: string; aliases: string[] }[];
  return glossary.map(({ id, term, aliases }) => ({ id, names: [...spellings(term), ...aliases] }));
}

const GLOSSARY = '/glossary/';
export const isMarked = (path: string): boolean => !path.endsWith(GLOSSARY);

/** Marks every page of the site in `folder` by the glossary of its language. Returns no problems. */
export function markSite(folder: string, base: string): readonly string[] {
  const glossaries = languageCodes.map((lang) => ({ start: `/${LANGUAGES[lang].path === undefined ? '' : `${LANGUAGES[lang].path}/`}`, terms: termsOf(folder, lang) })).sort((a, b) => b.start.length - a.start.length);
  for (const page of htmlPages(folder).filter(({ path }) => isMarked(path))) {
    const own = glossaries.find(({ start }) => page.path.startsWith(start));
    const marked = own ? markTerms(page.html, own.terms, `${base.slice(0, -1)}${own.start.slice(0, -1)}${GLOSSARY}`) : page.html;
    if (marked !== page.html) writeFileSync(join(folder, page.path.endsWith('/') ? `${page.path}index.html` : page.path), marked);
  }
  return [];
}
