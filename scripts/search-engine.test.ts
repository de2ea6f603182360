import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { search } from '../src/search/engine.ts';
import { similar } from '../src/search/similar.ts';
import { ANY, facets, grouped, narrowed } from '../src/search/groups.ts';
import { readMeta } from '../src/search/format.ts';
import type { StoredMeta } from '../src/search/format.ts';
import { wordsOf } from '../src/search/query.ts';
import { sameNames } from '../src/search/same.ts';
import { shardedStore } from '../src/search/store.ts';
import type { Store } from '../src/search/store.ts';
import { wholeStore } from '../src/search/whole-store.ts';
import type { Whole } from '../src/search/whole-store.ts';
import { pageOf, seeded, substringSearch } from './search-sample.ts';
import type { SearchPage, SiteText } from './search-text.ts';
import { searchFiles } from './search-write.ts';

const page = (url: string, names: readonly string[], lines: readonly string[], more: Partial<SearchPage> = {}): SearchPage => ({ url, kind: 'project', zone: null, year: null, names, lines, ...more });
const site = (...pages: SearchPage[]): SiteText => ({ lang: 'zh-CN', pages, same: sameNames([['甲高新区', '甲高新技术产业开发区']]) });

function opened(text: SiteText) {
  const files = searchFiles(text);
  const unpack = (name: string): Buffer => gunzipSync(files.get(name) ?? Buffer.alloc(0));
  const meta = readMeta(JSON.parse(unpack('meta.bin').toString()) as StoredMeta);
  const sharded = shardedStore(meta, (name) => Promise.resolve(unpack(`${meta.version}/${name}.bin`)));
  const whole = wholeStore(meta, JSON.parse(unpack(`${meta.version}/whole.bin`).toString()) as Whole);
  return { meta, sharded, whole };
}

async function found(query: string, text: SiteText): Promise<[string, number][]> {
  const { meta, sharded } = opened(text);
  const hits = await search(wordsOf(query, meta.same), meta, sharded);
  return Promise.all(hits.map(async ({ page: n, rank }): Promise<[string, number]> => [(await sharded.label(n)).url, rank]));
}

describe('results', () => {
  const text = site(
    page('/text/', ['关于'], ['新修示例河工程']),
    page('/part/', ['新示例河工程'], []),
    page('/begins/', ['示例河工程二期'], []),
    page('/same/', ['示例河工程'], ['示例河工程在建']),
    page('/scattered/', ['示例河'], ['河的工程']),
  );

  it('stand in the order: same name, beginning, part of a name, text; looser ones are no hits', async () => {
    expect(await found('示例河工程', text)).toEqual([['/same/', 0], ['/begins/', 1], ['/part/', 2], ['/text/', 3]]);
  });

  it('need all words: in a name, in a line, last those that stand apart', async () => {
    const several = site(page('/apart/', ['甲'], ['河上', '有桥']), page('/line/', ['乙'], ['桥在河上']), page('/name/', ['河桥'], []), page('/one/', ['河'], ['山']));
    expect(await found('河 桥', several)).toEqual([['/name/', 2], ['/line/', 3], ['/apart/', 4]]);
    expect(await found('“河 桥”', several)).toEqual([['/name/', 0]]);
  });

  it('count the zone of a page as one of the words, but not alone', async () => {
    const zoned = site(page('/a/', ['一号桥'], [], { zone: '示例东区' }), page('/b/', ['二号桥'], [], { zone: '示例西区' }));
    expect(await found('示例东区 桥', zoned)).toEqual([['/a/', 2]]);
    expect(await found('示例东区', zoned)).toEqual([]);
  });

  it('take the full and the short name of a zone as one, unless quoted', async () => {
    const named = site(page('/full/', ['一'], ['甲高新技术产业开发区的路']), page('/short/', ['二'], ['甲高新区的路']), page('/zone/', ['甲高新区', '甲高新技术产业开发区'], []));
    expect((await found('甲高新区', named)).map(([url]) => url)).toEqual(['/zone/', '/full/', '/short/']);
    expect(await found('甲高新技术产业开发区', named)).toEqual(await found('甲高新区', named));
    expect((await found('甲高新区的路', named)).map(([url]) => url)).toEqual(['/full/', '/short/']);
    expect((await found('“甲高新区的路”', named)).map(([url]) => url)).toEqual(['/short/']);
    expect((await found('高新区的', named)).map(([url]) => url)).toEqual(['/short/']);
  });

  it('put the beginning of a Latin word or number before its inside', async () => {
    const latin = site(page('/inside/', ['Reinvest'], ['16.09亿元']), page('/begins/', ['Invest'], ['6.09亿元']));
    expect((await found('INVEST', latin)).map(([url]) => url)).toEqual(['/begins/', '/inside/']);
    expect((await found('6.09亿元', latin)).map(([url]) => url)).toEqual(['/begins/', '/inside/']);
  });

  it('show an entry instead of its page, unless the page has the words too', async () => {
    const entries = site(page('/list/', ['术语'], ['全部']), page('/list/#a', ['断头路'], ['不通的路']));
    expect(await found('断头路', entries)).toEqual([['/list/#a', 0]]);
    expect(await found('全部', entries)).toEqual([['/list/', 3]]);
    expect(await found('全部 断头路', entries)).toEqual([['/list/', 4]]);
  });

  it('fall back to similar lines, and to nothing', async () => {
    const { meta, sharded } = opened(text);
    const near = async (query: string) => Promise.all((await similar(wordsOf(query), meta, sharded)).map(async (hit) => (await sharded.label(hit.page)).url));
    expect((await near('示例湖工程'))[0]).toMatch(/same|begins|part|text/);
    expect(await near('zzqqxx')).toEqual([]);
  });

  it('take no letters or digits for a slip: half of a nonsense word stands in many a formula', async () => {
    const { meta, sharded } = opened(site(page('/formula/', ['示例'], ['abc与xyz之积']), page('/han/', ['另一例'], ['示例湖与工程'])));
    const near = async (query: string) => (await similar(wordsOf(query), meta, sharded)).length;
    expect(await near('abcxyz')).toBe(0);
    expect(await near('abcxyz 示例湖的工程')).toBe(0);
    expect(await near('示例湖工程')).toBe(1);
  });
});

describe('groups and facets', () => {
  const text = site(page('/a/', ['河一'], [], { year: '2020' }), page('/b/', ['河二'], [], { year: '2021', zone: '东' }), page('/c/', ['山'], ['河'], { kind: 'source', year: '2021' }));

  it('follow the best hit, and narrow what is shown', async () => {
    const { meta, sharded } = opened(text);
    const hits = await search(wordsOf('河'), meta, sharded);
    expect(grouped(hits, meta).map(({ hits: list }) => list.length)).toEqual([2, 1]);
    const year = { ...ANY, year: meta.years.indexOf('2021') };
    expect(narrowed(hits, year, meta)).toHaveLength(2);
    const { kind, zone, year: years } = facets(hits, year, meta);
    expect([kind.map(([, n]) => n), zone.map(([, n]) => n), years.map(([, n]) => n)]).toEqual([[1, 1], [1], [1, 2]]);
  });
});

describe('both ways to look', () => {
  /** Few characters, so that chance repeats them. */
  const random = (seed: number): SiteText => {
    const next = seeded(seed);
    const line = (): string => Array.from({ length: 2 + next(9) }, () => '甲高新区河桥路A1. -术产业开发技'.charAt(next(18))).join('');
    const pages = Array.from({ length: 60 }, (_none, n) => page(`/${n}/`, [line()], Array.from({ length: next(8) }, line)));
    return site(...pages, page('/full/', ['甲高新技术产业开发区'], ['河边的甲高新技术产业开发区桥']));
  };

  it.each([1, 2, 3])('answer alike, and as plain substring search does (seed %i)', async (seed) => {
    const text = random(seed);
    const { meta, sharded, whole } = opened(text);
    const truth = substringSearch(text);
    const next = seeded(seed + 100);
    const urls = async (query: string, store: Store) => Promise.all((await search(wordsOf(query, meta.same), meta, store)).map(async (hit) => (await store.label(hit.page)).url));
    for (let i = 0; i < 150; i++) {
      const from = text.pages[next(text.pages.length)];
      const line = [...(from?.names ?? []), ...(from?.lines ?? [])].join('').replace(/\s/g, '');
      const query = line.slice(next(line.length)).slice(0, 1 + next(6));
      const here = await urls(query, sharded);
      expect(await urls(query, whole), query).toEqual(here);
      if (wordsOf(query).length > 0) expect(new Set(here.map(pageOf)), query).toEqual(truth(query).pages);
    }
  });
});

describe('the files', () => {
  it('are the same for the same pages, and known by another folder for others', () => {
    const [one, again, other] = [site(page('/a/', ['河'], ['桥'])), site(page('/a/', ['河'], ['桥'])), site(page('/a/', ['河'], ['路']))].map(searchFiles);
    expect(again).toEqual(one);
    expect([...(other?.keys() ?? [])][1]).not.toBe([...(one?.keys() ?? [])][1]);
  });

  it('cut short are refused', async () => {
    const files = searchFiles(site(page('/a/', ['河桥路'], [])));
    const meta = readMeta(JSON.parse(gunzipSync(files.get('meta.bin') ?? '').toString()) as StoredMeta);
    const store = shardedStore(meta, (name) => Promise.resolve(gunzipSync(files.get(`${meta.version}/${name}.bin`) ?? '').subarray(0, 3)));
    await expect(store.find({ text: '河桥', loose: false })).rejects.toThrow('ends too early');
  });
});
