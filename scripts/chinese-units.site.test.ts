/** Charts in Chinese counted in "CNY billion" beside 亿元: the unit was that of the other language. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readSvg } from '../src/charts/drawing-check.ts';
import { htmlPages } from './html-pages.ts';

const dist = join(process.cwd(), 'dist');
const units = Papa.parse<{ readonly dimension: string; readonly pattern_en: string }>(readFileSync(join(process.cwd(), 'data/units.csv'), 'utf8'), { header: true, skipEmptyLines: true }).data;
/** Units that are counted in words of their own, not the names of things: a title printed in English may name "places". */
const measured = units.filter(({ dimension, pattern_en }) => ['money', 'area', 'length'].includes(dimension) || /[A-Z]{3}/.test(pattern_en));
const latin = [...new Set([...measured.flatMap(({ pattern_en }) => pattern_en.replaceAll('{n}', '').match(/[A-Za-z]{2,}/g) ?? []), 'million', 'billion', 'trillion'])];
const WORD = new RegExp(`(?<![A-Za-z])(?:${latin.join('|')})(?![A-Za-z])`);
/** Addresses of this site, which every drawing ends with. */
const ADDRESS = /\/[a-z][\w/#-]*/g;
const unitIn = (text: string): string | undefined => WORD.exec(text.replace(ADDRESS, ' '))?.[0];

const isChinese = (path: string): boolean => !path.startsWith('/en/');
const files = readdirSync(join(dist, 'charts'), { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(dist, 'charts', name)).isFile());
const fileText = (name: string): string => {
  const text = readFileSync(join(dist, 'charts', name), 'utf8');
  return name.endsWith('.svg') ? readSvg(text).map((node) => node.text).join('\n') : text;
};

it('knows a unit in Latin letters from other Latin words', () => {
  expect(unitIn('单位：CNY billion，2031年')).toBe('CNY');
  expect(unitIn('达到 300 mu')).toBe('mu');
  expect(unitIn('单位：亿元，/zones/x/#lines，PVC 管材，LED')).toBeUndefined();
});

it('no chart in Chinese counts in a unit of another language: files to download', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((name) => unitIn(fileText(name)) !== undefined)).toEqual([]);
});

it('no chart in Chinese counts in a unit of another language: pages, pages to embed, dossiers', () => {
  const pages = htmlPages(dist).filter(({ path }) => isChinese(path));
  const charts = pages.flatMap(({ path, dom }) => dom.querySelectorAll('.chart-block').map((block) => ({ path, text: block.text, labels: block.querySelectorAll('svg').map((svg) => svg.getAttribute('aria-label') ?? '') })));
  expect(charts.length).toBeGreaterThan(40);
  expect(charts.flatMap(({ path, text, labels }) => (unitIn([text, ...labels].join('\n')) === undefined ? [] : [path]))).toEqual([]);
});
