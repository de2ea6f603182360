import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { problemsIn, readSvg } from '../src/charts/drawing-check.ts';
import { SOURCE_A, SOURCE_B } from '../src/charts/fixture-words.ts';
import { translate } from '../src/i18n/index.ts';
import { quotedInside } from '../src/words/quoted-inside.ts';
import type { Lang } from '../src/i18n/index.ts';
import { isDossier } from './dossier-files.ts';
import { htmlPages } from './html-pages.ts';

const dist = join(process.cwd(), 'dist');
// A dossier draws the same charts in a file of its own and offers none of their files.
const pages = htmlPages(dist).filter(({ path }) => !isDossier(path));
const langOf = (path: string): Lang => (path.startsWith('/en/') ? 'en' : 'zh');
const figures = pages.flatMap((page) => page.dom.querySelectorAll('figure.chart-block').map((figure) => ({ page, figure })));
const textOf = (path: string): string => readFileSync(join(dist, path), 'utf8');
const linksOf = (figure: HTMLElement): readonly string[] => figure.querySelectorAll('.chart-files a').map((link) => link.getAttribute('href') ?? '');
const cellsOf = (figure: HTMLElement, rows: string): string[][] => figure.querySelectorAll(rows).map((row) => row.querySelectorAll('th, td').map((cell) => cell.text));
const below = (folder: string): string[] => readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(dist, folder, name)).isFile());
const letters = (text: string): string => text.replace(/\s/g, '');

/** What a drawing and a citation say in each language, without white space. */
const WORDS = {
  zh: { credit: /出处：.+数据版本[0-9a-f]{12}/, cite: /^引用：.+资料来自.+数据版本[0-9a-f]{12}，/ },
  en: { credit: /Sources?:.+dataversion[0-9a-f]{12}/, cite: /^Citeas:.+datafrom.+dataversion[0-9a-f]{12},/ },
} as const satisfies Record<Lang, object>;

describe.each(figures.map(({ page, figure }) => [`${page.path}#${figure.id}`, page, figure] as const))('the chart %s', (_, page, figure) => {
  const [svg = '', csv = '', embed = ''] = linksOf(figure);
  const title = figure.querySelector('figcaption')?.text ?? '';

  it('is a drawing of its own: title, white ground, sources, version; nothing collides', () => {
    const drawing = textOf(svg);
    const nodes = readSvg(drawing);
    const words = letters(nodes.map(({ text }) => text).join(''));
    expect(problemsIn(drawing)).toEqual([]);
    expect(words).toContain(letters(title));
    expect(words).toMatch(WORDS[langOf(page.path)].credit);
    expect(words).toContain(`${page.path}#${figure.id}`);
    expect(nodes.find(({ name, parent }) => name === 'rect' && parent === nodes[0])?.attributes['class']).toBe('paper');
    expect(nodes.filter(({ name }) => name === 'a')).toEqual([]);
  });

  it('is a table of its own: the one under the drawing, with a column of sources', () => {
    const text = textOf(csv);
    expect(text.startsWith('\ufeff')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(text.slice(1).trimEnd());
    expect(errors).toEqual([]);
    const [header, ...rows] = data;
    expect([header]).toEqual(cellsOf(figure, 'thead tr'));
    expect(rows).toEqual(cellsOf(figure, 'tbody tr'));
    expect(header).toContain(translate(langOf(page.path), 'chart.col.source'));
  });

  it('is a page to embed, without script, that leads back, and the code for it', () => {
    const { dom } = pages.find(({ path }) => path === embed) ?? {};
    expect(dom?.querySelector('h1')?.text).toBe(title);
    expect(dom?.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(dom?.querySelectorAll('svg.chart')).toHaveLength(2);
    expect(dom?.querySelectorAll('script, [data-search-kind]')).toEqual([]);
    expect(dom?.querySelectorAll('main a').map((link) => link.getAttribute('href'))).toEqual([`${page.path}#${figure.id}`]);
    expect(figure.querySelector('textarea')?.text).toContain(`<iframe src="${embed}" title="`);
  });

  it('says how to cite it', () => {
    const cited = letters(figure.querySelector('cite')?.text ?? '');
    expect(cited).toMatch(WORDS[langOf(page.path)].cite);
    expect(cited.endsWith(`${page.path}#${figure.id}`)).toBe(true);
    expect(figure.querySelector('cite')?.text).toContain(langOf(page.path) === 'zh' ? title : quotedInside(title));
  });
});

describe('all charts', () => {
  it('are there, each once, and no file is without its chart', () => {
    const named = figures.flatMap(({ figure }) => linksOf(figure));
    expect(figures.length).toBeGreaterThan(40);
    expect(new Set(named).size).toBe(3 * figures.length);
    const files = ['', 'en/'].flatMap((folder) => [...below(`${folder}charts`).map((name) => `/${folder}charts/${name}`), ...below(`${folder}embed`).map((name) => `/${folder}embed/${name.replace(/index\.html$/, '')}`)]);
    expect(files.sort()).toEqual([...named].sort());
  });

  it('answer with a script of at most 2 kB gzip, loaded only where a chart is', () => {
    const scripts = below('_assets').filter((name) => name.startsWith('ChartFigure'));
    expect(scripts).toHaveLength(1);
    expect(gzipSync(readFileSync(join(dist, '_assets', scripts[0] ?? ''))).length).toBeLessThanOrEqual(2000);
    const loading = pages.filter(({ html }) => html.includes(scripts[0] ?? ' ')).map(({ path }) => path);
    expect(loading).toEqual([...new Set(figures.map(({ page }) => page.path))]);
  });

  it('show nothing invented: no sample reaches the site, its search or its downloads', () => {
    const files = below('.').filter((name) => /\.(html|json|csv|svg|js)$/.test(name));
    expect(files.length).toBeGreaterThan(1000);
    expect(files.filter((name) => [SOURCE_A, SOURCE_B].some((sample) => textOf(name).includes(sample)))).toEqual([]);
  });
});
