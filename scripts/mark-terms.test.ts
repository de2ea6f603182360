import { describe, expect, it } from 'vitest';
import { parse } from 'node-html-parser';
import { markTerms, termEdits } from './mark-terms.ts';

const terms = [
  { id: 'g-a', names: ['上云'] },
  { id: 'g-b', names: ['上云用数赋智'] },
  { id: 'g-c', names: ['同比', '比上年'] },
];
const mark = (body: string): string => markTerms(`<main>${body}</main>`, terms, '/glossary/').slice(6, -7);
const link = (id: string, name: string): string => `<a class="term" href="/glossary/#${id}">${name}</a>`;

describe('first use of a term', () => {
  it('is linked once per page, under whichever name comes first', () => {
    expect(mark('<p>比上年增长，同比增长</p><p>同比</p>')).toBe(`<p>${link('g-c', '比上年')}增长，同比增长</p><p>同比</p>`);
  });
  it('takes the longest name, not a part of it', () => {
    expect(mark('<p>企业上云用数赋智，上云</p>')).toBe(`<p>企业${link('g-b', '上云用数赋智')}，上云</p>`);
  });
  it('is not cut out of Chinese on an English page', () => {
    const html = '<main><p>M0新型</p></main>';
    const m0 = [{ id: 'g-m0', names: ['M0'] }];
    expect([true, false].map((inChinese) => termEdits(html, parse(html), m0, '/', inChinese).length)).toEqual([2, 0]);
  });
  it('is a whole word, not a part of one', () => {
    const english = [{ id: 'g-d', names: ['GDP'] }];
    expect(markTerms('<main><p>GDPs, GDP 5</p></main>', english, '/en/glossary/')).toBe('<main><p>GDPs, <a class="term" href="/en/glossary/#g-d">GDP</a> 5</p></main>');
  });
  it('leaves links, headings, controls and drawings alone', () => {
    const body = '<h2>同比</h2><a href="/">同比</a><button>同比</button><svg><text>同比</text></svg><cite>同比</cite><textarea>同比</textarea>';
    expect(mark(body)).toBe(body);
  });
  it('leaves everything outside main alone, pages without main, and pages that want no marks', () => {
    for (const page of ['<p>同比</p>', '<main data-terms="none"><p>同比</p></main>']) expect(markTerms(page, terms, '/glossary/')).toBe(page);
  });
});
