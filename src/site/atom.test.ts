import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { atomFeed } from './atom.ts';

const head = { id: 'tag:example.org,2031-01-01:all', title: '示例 & <更新>', author: '示例主办者', page: '/changes/', self: '/feed.xml', lang: 'zh-CN' };
const entry = (date: string, summary = '新增 1 行') => ({ date, title: `${date} 发布`, summary, page: `/changes/${date}/` });
const read = (xml: string) => parse(xml.replace(/^<\?xml[^>]*\?>\n/, ''), { voidTag: { tags: ['link'], closingSlash: true } });
const children = (node: { childNodes: readonly unknown[] }, name: string) => (node.childNodes as { rawTagName?: string }[]).filter((child) => child.rawTagName === name);

describe('a feed', () => {
  const xml = atomFeed(head, [entry('2031-06-01', '“A&B” <b> ]]>'), entry('2031-03-01')], '2031-01-01');
  const feed = read(xml).querySelector('feed');

  it('has the elements that RFC 4287 requires, once each', () => {
    for (const name of ['id', 'title', 'updated', 'author']) expect(children(feed ?? { childNodes: [] }, name), name).toHaveLength(1);
    expect(feed?.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect(feed?.querySelector('author > name')?.text).toBe('示例主办者');
    const entries = feed?.querySelectorAll('entry') ?? [];
    expect(entries).toHaveLength(2);
    for (const one of entries) for (const name of ['id', 'title', 'updated', 'summary']) expect(children(one, name), name).toHaveLength(1);
    expect(new Set(feed?.querySelectorAll('id').map((id) => id.text)).size).toBe(3);
    for (const id of feed?.querySelectorAll('id') ?? []) expect(new URL(id.text).protocol).toBe('tag:');
  });

  it('says its own address and that of its page, at most one alternate of a kind', () => {
    expect(feed?.querySelectorAll('link').filter(({ parentNode }) => parentNode?.rawTagName === 'feed').map((node) => [node.getAttribute('rel'), node.getAttribute('href')])).toEqual([['alternate', '/changes/'], ['self', '/feed.xml']]);
  });

  it('is dated by the newest release, as RFC 3339 demands, and without one by the day given', () => {
    const updated = feed?.querySelectorAll('updated').map((node) => node.text) ?? [];
    expect(updated).toEqual(['2031-06-01T00:00:00+08:00', '2031-06-01T00:00:00+08:00', '2031-03-01T00:00:00+08:00']);
    expect(updated.every((text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(text))).toBe(true);
    expect(atomFeed(head, [], '2031-01-01')).toContain('<updated>2031-01-01T00:00:00+08:00</updated>');
  });

  it('escapes what it is given and leaves out what XML cannot hold', () => {
    expect(xml).toContain('<title>示例 &amp; &lt;更新&gt;</title>');
    expect(xml).toContain('<summary>“A&amp;B” &lt;b&gt; ]]&gt;</summary>');
    expect(atomFeed({ ...head, title: '甲\u0000\u0008乙' }, [], '2031-01-01')).toContain('<title>甲乙</title>');
  });

  it('has absolute addresses where the host is known, and the same bytes every time', () => {
    expect(atomFeed(head, [entry('2031-03-01')], '2031-01-01', new URL('https://example.org/'))).toContain('href="https://example.org/changes/2031-03-01/"');
    expect(atomFeed(head, [entry('2031-03-01')], '2031-01-01')).toBe(atomFeed(head, [entry('2031-03-01')], '2031-01-01'));
  });
});
