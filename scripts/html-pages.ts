import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

export interface HtmlPage {
  /** Address from the root of the site, e.g. `/zones/x/`. */
  readonly path: string;
  readonly html: string;
  readonly dom: HTMLElement;
}

/** A pre holds elements too, such as words in another language; only these hold bare text. */
const BARE = { script: true, noscript: true, style: true };

/** Every built page below `folder`, sorted by address. */
export const htmlPages = (folder: string): HtmlPage[] => [...eachHtmlPage(folder)];

/** The same one after another, for work that needs no two at a time: the trees of thousands of pages fill the memory. */
export function* eachHtmlPage(folder: string): Generator<HtmlPage> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  for (const name of files.sort()) {
    const html = readFileSync(join(folder, name), 'utf8');
    const path = `/${relative(folder, join(folder, name)).split(sep).join('/')}`.replace(/index\.html$/, '');
    yield { path, html, dom: parse(html, { comment: false, blockTextElements: BARE }) };
  }
}
