/** Says of Chinese text on a page in another language that it is Chinese, so that it is read aloud and set as such. Works on finished HTML. */
import { NodeType, parse } from 'node-html-parser';
import type { HTMLElement, Node } from 'node-html-parser';
import { HAN } from '../src/schema/languages.ts';
import { withEdits, wrapped } from './html-edits.ts';
import type { Edit } from './html-edits.ts';

const LANG = 'zh-CN';
/** Their text is not shown as text, or may hold no elements. */
const CLOSED = new Set(['HEAD', 'TITLE', 'SCRIPT', 'STYLE', 'DESC']);
/** They may hold no elements, so they can only say it of themselves. */
const WHOLE = new Set(['OPTION', 'TEXTAREA', 'TEXT', 'TSPAN']);
const LATIN_WORD = /[a-z]{2}/i;
/** From the first Han sign to the last with nothing but Han, digits and marks between; with a number or name such as 5G that is written to it, and the marks before and after. */
const RUN = /(?:[\da-z.,]*[\da-z])?[（《「『【〔]*\p{Script=Han}(?:[^\p{Script=Latin}&\n]*\p{Script=Han})?[）》」』】〕，。、；：！？…％]*/giu;

/** The HTML with `lang` where Chinese begins. A page that is Chinese stays as it is. */
export function markChinese(html: string): string {
  return withEdits(html, chineseEdits(html, parse(html, { comment: true })));
}

export function chineseEdits(html: string, dom: HTMLElement): Edit[] {
  const root = dom.querySelector('html');
  return root === null ? [] : within(html, root, false);
}

function within(html: string, element: HTMLElement, around: boolean): Edit[] {
  const own = element.getAttribute('lang');
  const chinese = own === undefined ? around : own.startsWith('zh');
  if (CLOSED.has(element.tagName)) return [];
  return element.childNodes.flatMap((node) => {
    if (node.nodeType === NodeType.ELEMENT_NODE) return within(html, node as HTMLElement, chinese);
    return node.nodeType !== NodeType.TEXT_NODE || chinese ? [] : inText(html, element, node);
  });
}

/** An element that holds nothing but Chinese says so itself; any other text has its Chinese put into a `span`. */
function inText(html: string, element: HTMLElement, node: Node): Edit[] {
  const [start, end] = node.range;
  const text = html.slice(start, end);
  if (!HAN.test(text)) return [];
  const runs = runsOf(text);
  const [first] = runs;
  const all = runs.length === 1 && first !== undefined && text.slice(...first) === text.trim();
  const free = element.getAttribute('lang') === undefined;
  if (free && (WHOLE.has(element.tagName) ? !LATIN_WORD.test(text) : all && element.childNodes.length === 1)) return [{ at: element.range[0] + 1 + element.rawTagName.length, put: ` lang="${LANG}"` }];
  return WHOLE.has(element.tagName) ? [] : runs.flatMap(([from, to]) => wrapped(start + from, start + to, `<span lang="${LANG}">`, '</span>'));
}

/** Where the Chinese in the text stands. A quotation mark belongs to it if its counterpart does. */
function runsOf(text: string): [number, number][] {
  return [...text.matchAll(RUN)].map(({ 0: run, index }) => {
    const open = run.split('“').length - run.split('”').length;
    const end = index + run.length;
    return [open < 0 && text[index - 1] === '“' ? index - 1 : index, open > 0 && text[end] === '”' ? end + 1 : end];
  });
}
