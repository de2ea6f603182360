import { describe, expect, it } from 'vitest';
import { pageTags } from './page-tags.ts';
import type { TaggedPage } from './page-tags.ts';

const SITE = { name: { zh: '示例站', en: 'Sample Site' }, official: false, siteCode: '1304000009' } as never;
const page: TaggedPage = { page: '/zones/a/', title: '示例区', url: null, description: '示例区的承诺和数据', about: ['园区', '示例区'], content: { source: '示例市政府', date: '2031-05-06', changed: { label: 'close.unreleased', date: null, published: false } } };
const named = (of: TaggedPage, site: never = SITE, lang: 'zh' | 'en' = 'zh') => Object.fromEntries(pageTags(lang, of, site));

describe('page tags', () => {
  it('of content are those of site, column and article', () => {
    expect(named(page)).toEqual({
      SiteName: '示例站',
      ColumnName: '园区',
      ColumnDescription: expect.stringContaining('开发区') as string,
      ColumnKeywords: expect.stringContaining('园区') as string,
      ColumnType: '概况信息',
      ArticleTitle: '示例区',
      PubDate: '2031-05-06',
      ContentSource: '示例市政府',
      Keywords: '园区,示例区',
      Description: '示例区的承诺和数据',
    });
  });

  it('of a list are those of site and column, of a page outside the columns those of the site', () => {
    expect(Object.keys(named({ ...page, page: '/zones/', content: null }))).toEqual(['SiteName', 'ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']);
    expect(Object.keys(named({ ...page, page: '/404.html', content: null }))).toEqual(['SiteName']);
  });

  it('have no date where there is none, an address once the site has one, and a code only where it is official', () => {
    expect(named({ ...page, content: { source: 'x', date: null, changed: { label: 'close.unreleased', date: null, published: false } } })).not.toHaveProperty('PubDate');
    expect(named({ ...page, url: new URL('https://example.org/zones/a/') })).toMatchObject({ SiteDomain: 'example.org', Url: 'https://example.org/zones/a/' });
    expect(named(page)).not.toHaveProperty('SiteIDCode');
    expect(named(page, { ...(SITE as object), official: true } as never)).toMatchObject({ SiteIDCode: '1304000009' });
  });

  it('have keywords, an author and a picture only where the page has them, each keyword once', () => {
    const full = { source: 'x', date: null, changed: { label: 'close.unreleased', date: null, published: false }, keywords: ['示例区', null, '', '高新区'], author: '示例市政府', image: '/charts/zones/a/growth.svg' } as const;
    expect(named({ ...page, content: full })).toMatchObject({ Keywords: '园区,示例区,高新区', Author: '示例市政府', Image: '/charts/zones/a/growth.svg' });
    const bare = named({ ...page, description: '', about: [], content: { ...full, keywords: [], author: null, image: null } });
    expect(Object.keys(bare).filter((name) => ['Keywords', 'Author', 'Description', 'Image', 'Url', 'PubDate'].includes(name))).toEqual([]);
  });

  it('have the same names and English values in English', () => {
    expect(Object.keys(named(page, SITE, 'en'))).toEqual(Object.keys(named(page)));
    expect(named(page, SITE, 'en')).toMatchObject({ SiteName: 'Sample Site', ColumnName: 'Zones', ColumnType: 'Overview' });
  });
});
