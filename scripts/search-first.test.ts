import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { answer } from '../src/search/answer.ts';
import { readMeta } from '../src/search/format.ts';
import type { StoredMeta } from '../src/search/format.ts';
import { shardedStore } from '../src/search/store.ts';
import { sameNames } from '../src/search/same.ts';
import { seeded } from './search-sample.ts';
import type { SearchPage, SiteText } from './search-text.ts';
import { searchFiles } from './search-write.ts';

const MOST = 4;
const page = (n: number, names: readonly string[], lines: readonly string[]): SearchPage => ({ url: `/${n}/`, kind: n % 2 === 0 ? 'project' : 'source', zone: null, year: null, names, lines });
const english = (pages: readonly SearchPage[]): SiteText => ({ lang: 'en', pages, same: [] });

function opened(site: SiteText) {
  const files = searchFiles(site);
  const unpack = (name: string): Buffer => gunzipSync(files.get(name) ?? Buffer.alloc(0));
  const meta = readMeta(JSON.parse(unpack('meta.bin').toString()) as StoredMeta);
  /** The answer, and the files it takes when nothing has been loaded before. */
  const ask = async (query: string, most?: number) => {
    const loaded: string[] = [];
    const store = shardedStore(meta, (name) => {
      loaded.push(name);
      return Promise.resolve(unpack(`${meta.version}/${name}.bin`));
    });
    const { hits, rest } = await answer(query, meta, store, most);
    return { hits, rest, loaded, pages: hits.map((hit) => hit.page) };
  };
  return { meta, ask };
}

/** Pages of lines made from the words, of which the first ones are frequent; few names hold any, so that texts decide. */
function random(words: readonly string[], between: string, pages: number, seed: number): SearchPage[] {
  const next = seeded(seed);
  const line = (): string => Array.from({ length: 1 + next(6) }, () => words[Math.min(next(words.length), next(words.length))] ?? '').join(between);
  const shared = Array.from({ length: 30 }, line);
  return Array.from({ length: pages }, (_none, n) => page(n, [next(60) === 0 ? line() : `№${n}`], Array.from({ length: next(12) }, () => (next(3) === 0 ? (shared[next(30)] ?? '') : line()))));
}

const ENGLISH = ['of', 'the', 'high-tech', 'zone', 'zones', "Tai'an", 'these', 'plan', 'planned', 'mu', '1.609', 'offer', 'bridge', 'bridges', 'city', 'gazelle'];
const CHINESE = ['的', '园区', '项目', '甲高新区', '甲高新技术产业开发区', '河', '桥', '路', '5G', '产业', '标准', '厂房'];
const SITES: readonly (readonly [string, SiteText, readonly string[], string])[] = [
  ['words', english(random(ENGLISH, ' ', 900, 1)), ENGLISH, ' '],
  ['characters', { lang: 'zh-CN', pages: random(CHINESE, '', 300, 2), same: sameNames([['甲高新区', '甲高新技术产业开发区']]) }, CHINESE, ''],
];

describe.each(SITES)('a first answer in %s', (_name, site, words, between) => {
  const { meta, ask } = opened(site);
  const next = seeded(5);
  const queries = [...words, ...Array.from({ length: 60 }, () => Array.from({ length: 2 + next(2) }, () => words[next(words.length)] ?? '').join(between))];

  it('is tried with common words, where there are words', () => {
    expect(meta.common.length > 0).toBe(between === ' ');
  });

  it('is the beginning of the whole one, or all of it', async () => {
    let cut = 0;
    for (const query of queries) {
      const [first, all] = [await ask(query, MOST), await ask(query)];
      expect(all.rest, query).toBe('none');
      if (first.rest === 'none') expect(first.hits, query).toEqual(all.hits);
      else expect(first.hits, query).toEqual(all.hits.slice(0, first.hits.length));
      if (first.rest === 'cheap') cut++;
    }
    expect(cut).toBeGreaterThan(queries.length / 2);
  });

  it('never needs the pages of more lines than the whole one, and mostly takes fewer files', async () => {
    let fewer = 0;
    const owners = (loaded: readonly string[]): string[] => loaded.filter((name) => name.startsWith('o-'));
    for (const query of queries) {
      const [first, all] = [await ask(query, MOST), await ask(query)];
      expect(owners(all.loaded), query).toEqual(expect.arrayContaining(owners(first.loaded)));
      if (first.loaded.length < all.loaded.length) fewer++;
    }
    expect(fewer).toBeGreaterThan(queries.length / 2);
  });
});

describe('common words', () => {
  const pages = Array.from({ length: 400 }, (_none, n) => page(n, [`Plan ${n}`], [`the length of road ${n}`, `state of the art ${n}`, `width of the road ${n}, name of it`]));
  const { meta, ask } = opened(english([...pages, page(400, ['Unlike'], ['state of them'])]));
  const files = (loaded: readonly string[]): string[] => loaded.filter((name) => name.startsWith('g-'));

  it('are those whose places fill a file and that have no other form', () => {
    expect(meta.common).toEqual(['of', 'the']);
  });

  it('need not be looked up by themselves in a phrase', async () => {
    const [alone, phrase] = [await ask('“of”'), await ask('“of road”')];
    expect(phrase.pages).toHaveLength(400);
    expect(files(phrase.loaded)).toHaveLength(1);
    expect(files(phrase.loaded)).not.toEqual(files(alone.loaded));
  });

  it('are still found before a word that goes on, and not before others', async () => {
    expect((await ask('state of the')).pages).toHaveLength(401);
    expect((await ask('state of them')).pages).toEqual([400]);
    expect((await ask('“state of the”')).pages).toHaveLength(400);
    expect((await ask('art of')).hits.every(({ rank }) => rank >= 4)).toBe(true);
  });
});

describe('letters inside words', () => {
  const letters = (n: number): string => String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26), 97 + (Math.floor(n / 676) % 26));
  const words = Array.from({ length: 900 }, (_none, n) => `${letters(n * 37)}qxz${letters(n * 11)}`);
  const { ask } = opened(english(words.map((word, n) => page(n, [word], [`${word} again`]))));

  it('are looked for in a few words first, and said to be, where they stand in many', async () => {
    const [first, all] = [await ask('qxz', MOST), await ask('qxz')];
    expect([first.rest, all.rest]).toEqual(['dear', 'none']);
    expect(all.pages).toHaveLength(900);
    expect(first.pages.length).toBeGreaterThan(0);
    expect(all.pages).toEqual(expect.arrayContaining(first.pages));
    expect(first.loaded.length).toBeLessThan(all.loaded.length / 3);
  });

  it('are looked for everywhere at once where they stand in few', async () => {
    const rare = opened(english([page(0, ['reinvest'], []), page(1, ['road'], [])]));
    expect(await rare.ask('nvest', MOST)).toMatchObject({ rest: 'none', pages: [0] });
  });
});
