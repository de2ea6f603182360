/** Marks the first use of each glossary term on a page with a link to its entry. Works on finished HTML, so every page has it. */
import { NodeType, parse } from 'node-html-parser';
import type { HTMLElement, Node } from 'node-html-parser';
import { withEdits, wrapped } from './html-edits.ts';
import type { Edit } from './html-edits.ts';

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
  return withEdits(html, termEdits(html, parse(html, { comment: true }), terms, glossary));
}

export function termEdits(html: string, dom: HTMLElement, terms: readonly MarkedTerm[], glossary: string, inChinese = true): Edit[] {
  const main = dom.querySelector('main:not([data-terms=none])');
  if (!main) return [];
  const left = new Map(namesIn(html.slice(...main.range), terms));
  const marks: { readonly at: number; readonly name: string; readonly id: string }[] = [];
  for (const node of texts(main)) {
    const text = html.slice(...node.range);
    for (const [name, id] of left) {
      const found = placeOf(name, text, inChinese);
      const at = node.range[0] + found;
      const taken = marks.some((mark) => at < mark.at + mark.name.length && mark.at < at + name.length);
      if (found < 0 || taken || marks.length >= MOST) continue;
      marks.push({ at, name, id });
      for (const [other, otherId] of left) if (otherId === id) left.delete(other);
    }
  }
  return marks.flatMap(({ at, name, id }) => wrapped(at, at + name.length, `<a class="term" href="${glossary}#${id}">`, '</a>'));
}

/** Names that occur, the longest first; the many that do not are looked for only once. */
const namesIn = (text: string, terms: readonly MarkedTerm[]): (readonly [string, string])[] =>
  terms
    .flatMap(({ id, names }) => names.filter((name) => text.includes(name)).map((name) => [name, id] as const))
    .sort(([a], [b]) => b.length - a.length);

/** Where the name stands; a Latin word only as a whole. On a page in another language one that is written to Chinese signs is a part of these. */
function placeOf(name: string, text: string, inChinese: boolean): number {
  const part = inChinese ? /[\p{Script=Latin}\d]/u : /[\p{Script=Latin}\p{Script=Han}\d]/u;
  const ends = (sign: string | undefined): boolean => sign === undefined || !part.test(sign);
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
