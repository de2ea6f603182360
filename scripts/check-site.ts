/** Checks of the built site, on every page: links and anchors resolve, nothing foreign or inline, figures have sources. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAddresses } from './check-addresses.ts';
import { checkDossier } from './check-dossier.ts';
import { isDossier } from './dossier-files.ts';
import { htmlPages } from './html-pages.ts';
import type { HtmlPage } from './html-pages.ts';
import { pageLanguage, tagsOfPage } from './page-tags.ts';

type PageCheck = (page: HtmlPage, site: Site) => readonly string[];

interface Site {
  readonly folder: string;
  /** The sub-path the site is built for, with slashes at both ends. */
  readonly base: string;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A new check is one function and its entry in this list. */
const CHECKS: readonly PageCheck[] = [links, measuredPictures, nothingInline, nothingForeign, uniqueIds, oneHeading, figuresHaveSources, pageLanguage, tagsOfPage];

/** What is wrong with the site in `folder`, one line each; empty when all is well. */
export function checkSite(folder: string, base = '/'): readonly string[] {
  const all = htmlPages(folder);
  const pages = all.filter(({ path }) => !isDossier(path));
  const anchors = new Map(pages.map((page) => [page.path, new Set(page.dom.querySelectorAll('[id]').map((node) => node.id))]));
  const site: Site = { folder, base, anchors };
  const perPage = pages.flatMap((page) => CHECKS.flatMap((check) => check(page, site).map((problem) => `${page.path}  ${problem}`)));
  return [...perPage, ...dossiers(site, all.filter(({ path }) => isDossier(path))), ...registerPages(site), ...checkAddresses(folder, anchors)];
}

function links(page: HtmlPage, site: Site): readonly string[] {
  return page.dom.querySelectorAll('a[href], link[href], script[src], img[src], form[action], meta[name=Image]').flatMap((node) => {
    const target = node.getAttribute('href') ?? node.getAttribute('src') ?? node.getAttribute('action') ?? node.getAttribute('content') ?? '';
    return /^(https?:|mailto:)/.test(target) || resolves(target, page.path, site) ? [] : [`死链接 ${target}`];
  });
}

function resolves(target: string, from: string, { folder, base, anchors }: Site): boolean {
  // What follows ? fills the form of the page that is linked to.
  const [address = '', anchor] = target.replace(/\?[^#]*/, '').split('#');
  if (address !== '' && !address.startsWith(base)) return false;
  const path = address === '' ? from : `/${address.slice(base.length)}`;
  const ids = anchors.get(path);
  if (ids) return anchor === undefined || ids.has(anchor);
  return anchor === undefined && existsSync(join(folder, path)) && !path.endsWith('/');
}

/** A picture without its size pushes the text away when it comes; one without words says nothing to whoever cannot see it. */
function measuredPictures(page: HtmlPage): readonly string[] {
  const wants = ['width', 'height', 'alt'];
  return page.dom.querySelectorAll('img').flatMap((node) => wants.filter((name) => !node.getAttribute(name)).map((name) => `图片 ${node.getAttribute('src') ?? ''} 没有 ${name}`));
}

function nothingInline(page: HtmlPage): readonly string[] {
  const styles = page.dom.querySelectorAll('style, [style]').map((node) => `内联样式 <${node.rawTagName}>`);
  const scripts = page.dom.querySelectorAll('script:not([src])').map(() => '内联脚本');
  const handlers = [...page.html.matchAll(/<[a-z][^>]*\s(on[a-z]+)=/g)].map((match) => `内联事件 ${match[1] ?? ''}`);
  return [...styles, ...scripts, ...handlers];
}

/** Nothing is loaded from another host; links to a source are not loading. */
function nothingForeign(page: HtmlPage): readonly string[] {
  return page.dom
    .querySelectorAll('[src], link[href]')
    // The same page in another language has a full address where the host is known; a browser does not load it.
    .filter((node) => node.getAttribute('rel') !== 'alternate')
    .map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '')
    .filter((target) => /^(https?:)?\/\//.test(target))
    .map((target) => `外部资源 ${target}`);
}

function uniqueIds(page: HtmlPage): readonly string[] {
  const seen = new Set<string>();
  return page.dom.querySelectorAll('[id]').flatMap(({ id }) => (seen.size === seen.add(id).size ? [`重复的 id ${id}`] : []));
}

function oneHeading(page: HtmlPage): readonly string[] {
  const headings = page.dom.querySelectorAll('h1');
  return headings.length === 1 && headings[0]?.text.trim() !== '' ? [] : [`h1 有 ${headings.length} 个`];
}

/** A row of a figure table without a source mark would be a number without proof. */
function figuresHaveSources(page: HtmlPage): readonly string[] {
  return page.dom
    .querySelectorAll('table.figures tbody tr:not(.note-row)')
    .filter((row) => row.querySelector('.src') === null)
    .map((row) => `没有出处的数 ${row.text.trim().slice(0, 40)}`);
}

function dossiers({ folder }: Site, files: readonly HtmlPage[]): readonly string[] {
  const rows = JSON.parse(readFileSync(join(folder, 'data/v1/tables/sources.json'), 'utf8')) as readonly { address: string | null }[];
  const addresses = new Set(rows.flatMap(({ address }) => address ?? []));
  return files.flatMap((file) => checkDossier(file, addresses).map((problem) => `${file.path}  ${problem}`));
}

/** Every figure of the register stands where the register says. */
function registerPages({ folder, anchors }: Site): readonly string[] {
  const rows = JSON.parse(readFileSync(join(folder, 'data/v1/figures.json'), 'utf8')) as readonly { id: string; page: string }[];
  return rows.flatMap(({ id, page }) => {
    const [path = '', anchor = ''] = page.split('#');
    return anchors.get(path)?.has(anchor) ? [] : [`数字 ${id} 不在 ${page}`];
  });
}
