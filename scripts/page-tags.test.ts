import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../src/site/settings.ts';
import { pageLanguage, tagsOfPage } from './page-tags.ts';

const TAGS = {
  SiteName: SETTINGS.name.zh,
  ColumnName: '园区',
  ColumnDescription: '本站收录的开发区',
  ColumnKeywords: '园区,概况信息',
  ColumnType: '概况信息',
  ArticleTitle: '示例区',
  PubDate: '2031-05-06',
  ContentSource: '示例市政府',
  Keywords: '园区,示例区',
  Description: '示例区的数据',
};
const page = (changed: Readonly<Record<string, string | undefined>> = {}, path = '/zones/a/', lang = 'zh-CN', time = '<time class="pub" datetime="2031-05-06">2031年5月6日</time>') => {
  const metas = Object.entries({ ...TAGS, ...changed }).filter(([, value]) => value !== undefined).map(([name, value]) => `<meta name="${name}" content="${String(value)}">`);
  return { path, dom: parse(`<html lang="${lang}"><head><meta name="description" content="示例区的数据">${metas.join('')}</head><body><h1>示例区</h1>${time}</body></html>`) };
};

describe('the check of page tags', () => {
  it('finds nothing where all is well', () => {
    expect(tagsOfPage(page())).toEqual([]);
    expect(tagsOfPage(page({ ArticleTitle: undefined, PubDate: undefined, ContentSource: undefined }, '/zones/', 'zh-CN', ''))).toEqual([]);
  });

  it.each([
    [{ ColumnType: 'null' }, '是空的'],
    [{ ColumnDescription: '' }, '是空的'],
    [{ ColumnKeywords: undefined }, '没有网页标签 ColumnKeywords'],
    [{ ContentSource: undefined }, '没有网页标签 ContentSource'],
    [{ SiteName: '别的站' }, 'SiteName'],
    [{ SiteIDCode: '3709000001' }, 'SiteIDCode'],
    [{ ArticleTitle: '别的题' }, 'ArticleTitle'],
    [{ PubDate: '2031-05-07' }, 'PubDate'],
    [{ PubDate: undefined }, 'PubDate'],
    [{ Author: '' }, '是空的'],
    [{ Image: 'undefined' }, '是空的'],
    [{ Description: '别的话' }, 'Description'],
    [{ Keywords: '园区,,示例区' }, 'Keywords'],
    [{ Keywords: '园区,null' }, 'Keywords'],
    [{ Keywords: '园区,园区' }, 'Keywords'],
  ])('finds %j', (changed, said) => {
    expect(tagsOfPage(page(changed))).toEqual([expect.stringContaining(said)]);
  });

  it('finds a date that is not the one shown, in words too', () => {
    expect(tagsOfPage(page({}, '/zones/a/', 'zh-CN', '<time class="pub" datetime="2031-05-06">2031年5月7日</time>'))).toHaveLength(1);
    expect(tagsOfPage(page({}, '/zones/a/', 'zh-CN', ''))).toHaveLength(1);
  });

  it('finds the wrong language', () => {
    expect(pageLanguage(page())).toEqual([]);
    expect(pageLanguage(page({}, '/en/zones/a/', 'en'))).toEqual([]);
    expect(pageLanguage(page({}, '/zones/a/', 'en'))).toHaveLength(1);
    expect(pageLanguage(page({}, '/en/zones/a/', 'zh-CN'))).toHaveLength(1);
  });
});
