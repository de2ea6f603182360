import { describe, expect, it } from 'vitest';
import { pagesOf } from './search-text.ts';

const html = (main: string, kind = 'data-search-kind="project" data-search-zone="示例东区" data-search-year="2020"'): string => `<html lang="zh-CN"><body><nav>栏目</nav><main id="main" ${kind}>${main}</main><footer>页脚</footer></body></html>`;
const NONE = new Map();

describe('the text of a page', () => {
  it('is what stands in main, a line per block, words of a line together', () => {
    const [page] = pagesOf('/a/', html('<h1>示例 河</h1><p>打通<a class="term" href="/">断头路</a>12条</p><ul><li>甲</li><li>乙</li></ul><table><tr><td>1</td><td>2</td></tr></table>'), NONE);
    expect(page).toEqual({ url: '/a/', kind: 'project', zone: '示例东区', year: '2020', names: ['示例 河'], lines: ['打通断头路12条', '甲', '乙', '1', '2'] });
  });

  it('leaves out navigation, controls, drawings, source notes and what is hidden', () => {
    const [page] = pagesOf('/a/', html('<nav>路径</nav><h1>甲</h1><form><label>筛选</label></form><svg><text>图</text></svg><p>文<button class="src">第1段</button><span class="src-pop">出处</span></p><p hidden>隐</p><div data-pagefind-ignore>同类</div>'), NONE);
    expect(page?.lines).toEqual(['文']);
  });

  it('of an entry belongs to the entry, with its names', () => {
    const rows = new Map([['/a/#x', [{ name: '断头路', kind: 'glossary', page: '/a/#x', zone: null }, { name: '丁字路', kind: 'glossary', page: '/a/#x', zone: null }]]]);
    const pages = pagesOf('/a/', html('<h1>甲</h1><p>前</p><dl><dt id="x">断头路<small>丁字路口</small></dt></dl><p>后</p>', 'data-search-kind="term"'), rows);
    expect(pages.map(({ url, names, lines }) => [url, names, lines])).toEqual([['/a/', ['甲'], ['前', '后']], ['/a/#x', ['断头路', '丁字路'], ['丁字路口']]]);
  });

  it('is nothing for a page that the search does not list, and an error for an unknown kind', () => {
    expect(pagesOf('/a/', html('<h1>甲</h1>', ''), NONE)).toEqual([]);
    expect(() => pagesOf('/a/', html('<h1>甲</h1>', 'data-search-kind="strange"'), NONE)).toThrow('strange');
  });
});
