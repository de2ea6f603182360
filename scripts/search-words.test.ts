import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { answer } from '../src/search/answer.ts';
import { readMeta } from '../src/search/format.ts';
import type { StoredMeta } from '../src/search/format.ts';
import { shardedStore } from '../src/search/store.ts';
import { wholeStore } from '../src/search/whole-store.ts';
import type { Whole } from '../src/search/whole-store.ts';
import { seeded } from './search-sample.ts';
import { wordSearch } from './search-sample-words.ts';
import type { SearchPage, SiteText } from './search-text.ts';
import { searchFiles } from './search-write.ts';

const page = (url: string, names: readonly string[], lines: readonly string[] = [], more: Partial<SearchPage> = {}): SearchPage => ({ url, kind: 'project', zone: null, year: null, names, lines, ...more });
const site = (...pages: SearchPage[]): SiteText => ({ lang: 'en', pages, same: [] });

function opened(text: SiteText) {
  const files = searchFiles(text);
  const unpack = (name: string): Buffer => gunzipSync(files.get(name) ?? Buffer.alloc(0));
  const meta = readMeta(JSON.parse(unpack('meta.bin').toString()) as StoredMeta);
  const sharded = shardedStore(meta, (name) => Promise.resolve(unpack(`${meta.version}/${name}.bin`)));
  const whole = wholeStore(meta, JSON.parse(unpack(`${meta.version}/whole.bin`).toString()) as Whole);
  const ask = async (query: string, store = sharded): Promise<[string, number][]> =>
    Promise.all((await answer(query, meta, store)).hits.map(async (hit): Promise<[string, number]> => [(await store.label(hit.page)).url, hit.rank]));
  return { ask, whole };
}

const asked = (query: string, ...pages: SearchPage[]): Promise<[string, number][]> => opened(site(...pages)).ask(query);

describe('results in words', () => {
  it('stand in the order: same name, beginning, part of a name, other forms of a name, text', async () => {
    const { ask } = opened(site(page('/text/', ['About'], ['the river bridge']), page('/form/', ['New river bridges']), page('/part/', ['New river bridge']), page('/begins/', ['River bridge, phase II']), page('/same/', ['River Bridge'])));
    expect(await ask('river bridge')).toEqual([['/same/', 0], ['/begins/', 1], ['/part/', 2], ['/form/', 2], ['/text/', 3]]);
    expect(await ask('River-bridge')).toEqual(await ask('river bridge'));
  });

  it('do not take a longer word for the name itself', async () => {
    const { ask } = opened(site(page('/longer/', ['Artists']), page('/true/', ['State of the art'])));
    expect(await ask('art')).toEqual([['/true/', 2], ['/longer/', 2]]);
  });

  it('find singular and plural, the beginning of the last word, and quoted words only as they are', async () => {
    const { ask } = opened(site(page('/a/', ['City zones']), page('/b/', ['Zone of cities']), page('/c/', ['Zoning'])));
    expect((await ask('zone')).map(([url]) => url)).toEqual(['/b/', '/a/']);
    expect((await ask('cities')).map(([url]) => url)).toEqual(['/b/', '/a/']);
    expect((await ask('zon')).map(([url]) => url)).toEqual(['/a/', '/b/', '/c/']);
    expect((await ask('“zones”')).map(([url]) => url)).toEqual(['/a/']);
  });

  it('list words that stand apart after the phrase, with the zone of a page as one of them', async () => {
    const { ask } = opened(site(page('/phrase/', ['A'], ['tax per mu']), page('/name/', ['Tax revenue of firms per mu']), page('/zoned/', ['Roads'], ['tax'], { zone: "Tai'an High-tech Zone" })));
    expect(await ask('tax per mu')).toEqual([['/phrase/', 3], ['/name/', 4]]);
    expect(await ask('taian tax')).toEqual([['/zoned/', 4]]);
  });

  it('take a name of the words and one more for what is meant, unless a name begins with the phrase', async () => {
    const pages = [page('/part/', ['Expected tax per mu of a project']), page('/meant/', ['Tax revenue per mu', '亩均税收']), page('/text/', ['B'], ['tax per mu'])];
    expect(await asked('tax per mu', ...pages)).toEqual([['/meant/', 2], ['/part/', 2], ['/text/', 3]]);
    expect(await asked('tax per m', ...pages)).toEqual([['/meant/', 2], ['/part/', 2], ['/text/', 3]]);
    expect(await asked('“tax per mu”', ...pages)).toEqual([['/part/', 2], ['/text/', 3]]);
    expect(await asked('tax per mu', ...pages, page('/begins/', ['Tax per mu, 2022']))).toEqual([['/begins/', 1], ['/part/', 2], ['/text/', 3], ['/meant/', 4]]);
  });

  it('find Chinese names and printed forms by characters', async () => {
    const { ask } = opened(site(page('/zone/', ["Tai'an High-tech Zone", '泰安高新区']), page('/figure/', ['Revenue'], ['CNY 1.609 billion 16.09亿元'])));
    expect(await ask('泰安高新区')).toEqual([['/zone/', 0]]);
    expect(await ask('安')).toEqual([['/zone/', 2]]);
    for (const query of ['16.09亿元', '1.609', 'CNY 1.609 billion', '亿元']) expect(await ask(query), query).toEqual([['/figure/', 3]]);
    expect(await ask('6.09亿元')).toEqual([['/figure/', 5]]);
  });

  it('look inside words, then at words one slip away, only when nothing begins so', async () => {
    const { ask } = opened(site(page('/a/', ['Technology']), page('/b/', ['High tech park'])));
    expect((await ask('techn')).map(([url]) => url)).toEqual(['/a/']);
    expect(await ask('nolog')).toEqual([['/a/', 2]]);
    expect(await ask('tecnology')).toEqual([['/a/', 5]]);
    expect(await ask('hightech')).toEqual([['/b/', 5]]);
    expect(await ask('zzqq')).toEqual([]);
  });
});

describe('both ways to look', () => {
  const WORDS = ['zone', 'zones', 'high-tech', "Tai'an", 'tax', 'per', 'mu', '1.609', '50%', '16.09亿元', 'city', 'cities', 'a', '泰安'];

  it.each([1, 2, 3])('answer alike, and as expressions over the text do (seed %i)', async (seed) => {
    const next = seeded(seed);
    const line = (): string => Array.from({ length: 1 + next(6) }, () => WORDS[next(WORDS.length)] ?? '').join(' ');
    const text = site(...Array.from({ length: 50 }, (_none, n) => page(`/${n}/`, [line()], Array.from({ length: next(6) }, line))));
    const { ask, whole } = opened(text);
    const truth = wordSearch(text);
    for (let i = 0; i < 150; i++) {
      const query = [WORDS, WORDS, WORDS].slice(next(3)).map((list) => list[next(list.length)] ?? '').join(' ');
      if (/\p{Script=Han}/u.test(query)) continue;
      const here = await ask(query);
      expect(await ask(query, whole), query).toEqual(here);
      const exact = here.filter(([, rank]) => rank < 4).map(([url]) => url);
      expect(new Set(exact), query).toEqual(truth(query).pages);
      if (exact.length > 0) expect(truth(query).rank(exact[0] ?? ''), query).toBe(truth(query).best);
    }
  });
});
