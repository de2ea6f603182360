/** What a screen reader goes by, on every page: language, landmarks, headings, tables, what tells of a change. */
import { join } from 'node:path';
import { NodeType } from 'node-html-parser';
import type { HTMLElement, Node } from 'node-html-parser';
import { expect, it } from 'vitest';
import { HAN } from '../src/schema/languages.ts';
import { eachHtmlPage } from './html-pages.ts';

/** A new check is a function and its entry here: what is wrong with a page, in words. */
const CHECKS: readonly ((dom: HTMLElement) => readonly string[])[] = [languages, landmarks, headings, tables, told, apart];

it('every page says what it is made of', () => {
  const problems: string[] = [];
  let pages = 0;
  for (const { path, dom } of eachHtmlPage(join(process.cwd(), 'dist'))) {
    pages += 1;
    problems.push(...CHECKS.flatMap((check) => check(dom).slice(0, 3).map((problem) => `${path} ${problem}`)));
  }
  expect(pages).toBeGreaterThan(4000);
  expect(problems.slice(0, 40)).toEqual([]);
});

/** Chinese stands in an element that says so. A choice, a field and words of a drawing cannot hold one; they say it of themselves only when all Chinese. */
function languages(dom: HTMLElement): string[] {
  const html = dom.querySelector('html');
  const wrong: string[] = [];
  const walk = (node: Node, lang: string): void => {
    if (node.nodeType === NodeType.TEXT_NODE && HAN.test(node.text) && !lang.startsWith('zh')) wrong.push(`Chinese in ${lang || 'no language'}: ${node.text.trim().slice(0, 30)}`);
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (['HEAD', 'SCRIPT', 'TITLE', 'DESC'].includes(element.tagName)) return;
    if (['OPTION', 'TEXTAREA', 'TEXT'].includes(element.tagName) && /[a-z]{2}/i.test(element.text)) return;
    for (const child of element.childNodes) walk(child, element.getAttribute('lang') ?? lang);
  };
  if (html) walk(html, '');
  return html ? wrong : ['no html element'];
}

function landmarks(dom: HTMLElement): string[] {
  const count = (selector: string): number => dom.querySelectorAll(selector).length;
  // A chart to embed and a file to take away have no head and foot.
  const alone = dom.querySelector('main.chart-block, main.dossier') !== null;
  const wanted: readonly (readonly [string, number])[] = alone ? [['main', 1]] : [['main', 1], ['body > header', 1], ['body > footer', 1], ['header nav[aria-label]', dom.querySelector('.languages') ? 2 : 1]];
  const unnamed = dom.querySelectorAll('nav, [role=region], [role=search]').filter((node) => !node.getAttribute('aria-label') && !node.getAttribute('aria-labelledby'));
  return [...wanted.filter(([selector, number]) => count(selector) !== number).map(([selector, number]) => `${count(selector)} instead of ${number}: ${selector}`), ...unnamed.map((node) => `${node.rawTagName} without a name`)];
}

function headings(dom: HTMLElement): string[] {
  const levels = dom.querySelectorAll('h1, h2, h3, h4, h5, h6').map((node) => ({ level: Number(node.tagName[1]), text: node.text.trim() }));
  return levels.flatMap(({ level, text }, i) => {
    const before = levels[i - 1]?.level ?? 0;
    return text === '' ? [`empty h${level}`] : level > before + 1 ? [`h${level} after h${before}: ${text.slice(0, 30)}`] : [];
  });
}

function tables(dom: HTMLElement): string[] {
  return dom.querySelectorAll('table').flatMap((table) => {
    const heads = table.querySelectorAll('th');
    const unscoped = heads.filter((head) => !['col', 'row', 'rowgroup', 'colgroup'].includes(head.getAttribute('scope') ?? ''));
    return heads.length === 0 ? [`table without headings: ${table.text.trim().slice(0, 30)}`] : unscoped.map((head) => `heading without scope: ${head.text.trim().slice(0, 30)}`);
  });
}

/** A form that answers in the page has a place whose changes are read out. */
function told(dom: HTMLElement): string[] {
  const forms = dom.querySelectorAll('form.filter, form.sandbox, form#search, .editor form');
  const places = dom.querySelectorAll('[role=status], [aria-live], output');
  return forms.length > places.length ? [`${forms.length} forms and ${places.length} places that tell what they found`] : [];
}

/** Words of neighbouring parts of a line do not run together when the styles are away: read aloud, copied, in the reading view. */
const RUN_TOGETHER = /[a-z\d,.;:)]<\/(span|small|a|b|em|strong|q|button|summary|time)>(?:<\/?(?:span|small|a|b|em|strong|q|button|summary|time)\b[^>]*>)*[a-z\d(“]/gi;

function apart(dom: HTMLElement): string[] {
  const main = dom.querySelector('main');
  if (!main || dom.querySelector('html')?.getAttribute('lang') !== 'en') return [];
  const html = main.innerHTML.replace(/<(svg|script|template|option|textarea)\b.*?<\/\1>/gs, '');
  return (html.match(RUN_TOGETHER) ?? []).map((text) => `words run together: ${text.replace(/="[^"]*"/g, '').slice(0, 60)}`);
}
