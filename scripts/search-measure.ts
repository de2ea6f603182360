/**
 * `npm run search:measure`: the search of the built site beside Pagefind as it comes, in a real browser, on the same
 * queries: terms and substrings cut from the site's own text, and the list of the language. With `--lang en` the English
 * pages; with a number, also the time to index so many pages made from today's.
 */
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { askAll } from './search-browser.ts';
import { forgives, measure, ownSearch, stockSearch } from './search-run.ts';
import { drawn } from './search-draw.ts';
import { misspelled } from './search-sample.ts';
import { isFirstRight, score } from './search-score.ts';
import type { Asked, Score } from './search-score.ts';
import { askStock, stockIndex } from './search-stock.ts';
import { siteTexts } from './search-text.ts';
import type { SiteText } from './search-text.ts';
import { searchFiles } from './search-write.ts';
import { serveFolder } from './serve-folder.ts';
import { launchBrowser } from './test-browser.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string', default: 'zh' }, each: { type: 'boolean' } } });
const wantedLang = values.lang;
const dist = join(process.cwd(), 'dist');
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const kb = (bytes: number): string => (bytes / 1000).toFixed(1);

function row(name: string, s: Score): string {
  return [name, s.queries, percent(s.recall), percent(s.precision), percent(s.firstRight), s.medianMs.toFixed(0), kb(s.medianBytes), kb(s.maxBytes), percent(s.withinBudget), kb(s.maxAllBytes)].join('\t');
}

/** The same pages again and again, each copy with numbers of its own, so that lines do not simply repeat. */
function grown(site: SiteText, pages: number): SiteText {
  const copies = Array.from({ length: Math.ceil(pages / site.pages.length) }, (_none, n) =>
    site.pages.map((page) => {
      const own = (text: string): string => (n === 0 ? text : `${text}${String.fromCharCode(0x4e00 + ((n * 7919 + text.length * 31) % 20000))}${n}`);
      return { ...page, url: n === 0 ? page.url : page.url.replace('/', `/${n}/`), names: page.names.map(own), lines: page.lines.map((line) => (line.length > 12 ? own(line) : line)) };
    }),
  );
  return { ...site, pages: copies.flat().slice(0, pages) };
}

/** Seconds of processor time, which other work on the machine does not stretch. */
function timed<T>(make: () => T): readonly [T, number] {
  const start = process.cpuUsage();
  const made = make();
  const { user, system } = process.cpuUsage(start);
  return [made, (user + system) / 1e6];
}

function indexTimes(pages: number): readonly [SiteText, string[]] {
  const [sites, reading] = timed(() => siteTexts(dist));
  const site = sites.find(({ lang }) => lang.startsWith(wantedLang));
  if (!site) throw new Error('no page to search in dist/: run npm run build');
  const [files, writing] = timed(() => searchFiles(site));
  const bytes = [...files.values()].reduce((n, file) => n + file.length, 0);
  const lines = [`索引 ${site.pages.length} 个页面和条目：读取 ${reading.toFixed(2)} 秒，生成 ${writing.toFixed(2)} 秒（处理器时间），${files.size} 个文件，共 ${kb(bytes)} kB`];
  if (pages > 0) {
    const [many, seconds] = timed(() => searchFiles(grown(site, pages)));
    const size = [...many.values()].reduce((n, file) => n + file.length, 0);
    lines.push(`推算 ${pages} 个页面：读取 ${((reading * pages) / site.pages.length).toFixed(1)} 秒（按比例），生成 ${seconds.toFixed(1)} 秒（实测），${many.size} 个文件，共 ${kb(size)} kB`);
  }
  return [site, lines];
}

const [site, about] = indexTimes(Number(positionals[0] ?? 0));
const { queries, truth, folder } = drawn(site);
const stock = await stockIndex(dist, site.lang);
const [own, other] = [await serveFolder(dist), await serveFolder(stock.folder)];
const address = `${own.url}${folder}search/`;
const browser = await launchBrowser();
console.log([...about, `Pagefind 索引 ${stock.seconds.toFixed(2)} 秒`, '', '查询\t个数\t查全\t查准\t首条对\t中位毫秒\t中位 kB\t最大 kB\t40 kB 以内\t全部结果最大 kB'].join('\n'));
const wrong: string[] = [];
for (const [kind, list] of Object.entries(queries)) {
  const engines = { 本站: ownSearch(address, true), Pagefind: stockSearch(other.url, stock) };
  for (const [name, engine] of Object.entries(engines)) {
    const asked: readonly Asked[] = await measure(browser, engine, list, truth);
    console.log(row(`${kind} ${name}`, score(asked)));
    if (name === '本站') wrong.push(...asked.filter((one) => !isFirstRight(one) || score([one]).recall < 1 || score([one]).precision < 1).map(({ query }) => query));
    if (name === '本站' && values.each === true) console.log(asked.map((one) => [one.query, one.truth.pages.size, percent(score([one]).recall), percent(score([one]).precision), isFirstRight(one), kb(one.bytes), kb(one.allBytes)].join('\t')).join('\n'));
  }
}
const slips = misspelled(site, (queries['术语'] ?? []).filter((term) => term.length >= 4), 3);
const [ours, theirs] = [await browser.newPage(), await browser.newPage()];
await Promise.all([ours.goto(address), theirs.goto(other.url)]);
const forgiven = await forgives(slips, truth, async (query) => (await askAll(ours, [query]))[0]?.groups.flatMap(({ hrefs }) => hrefs) ?? []);
const forgivenStock = await forgives(slips, truth, async (query) => (await askStock(theirs, query, stock)).urls);
console.log(`\n错一个字的 ${slips.length} 个词，前 10 条里有原词所在页面：本站 ${forgiven}，Pagefind ${forgivenStock}`);
if (wrong.length > 0) console.log(`没有全对的查询：${wrong.join('、')}`);
await browser.close();
await Promise.all([own.close(), other.close()]);
stock.remove();
