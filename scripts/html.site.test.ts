import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlProblems } from './html-rules.ts';
import { onePageOfEachKind } from './page-kinds.ts';

const dist = join(process.cwd(), 'dist');
const html = (path: string): string => readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

/** All pages take minutes (`npm run site:html`); pages of one kind come from the same components. */
describe('the HTML', () => {
  const check = htmlProblems();

  it('of a page of every kind in every language is valid', () => {
    const pages = onePageOfEachKind(dist, 'middle');
    expect(pages.filter((path) => path.startsWith('/en/')).length).toBeGreaterThan(20);
    expect(pages.flatMap((path) => check(path, html(path)))).toEqual([]);
  });

  it.each([
    ['<p><div>x</div></p>', 'no-implicit-close'],
    ['<ul><p>x</p></ul>', 'element-permitted-content'],
    ['<input type="radio" name="a" id="a" autocomplete="off" aria-label="a">', 'input-attributes'],
    ['<i id="main">x</i>', 'no-dup-id'],
  ])('with %s is not', (bad, rule) => {
    const page = html('/about/').replace('</main>', `${bad}</main>`);
    expect(check('/about/', page).join('\n')).toContain(`（${rule}）`);
  });
});
