import { describe, expect, it } from 'vitest';
import { checkBody } from './article-body.ts';

/** Findings of a body that begins on line 11 of its file. */
const outcome = (body: string): string[] => checkBody('f.mdx', body, 10).map((f) => `${f.code} ${f.line}: ${f.value}`);

describe('what an editor may write', () => {
  it.each([
    '# 标题\n\n正文**重点**_强调_`代码`。\n\n> 引文\n\n---\n',
    '- 一\n- 二\n\n1. 三\n',
    '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n',
    '```js\nimport x from "y"; {z}\n```\n',
    '[a](/) [b](/zones/sample-east/) [c](/zones/#x) [d](#x) [e](/data/v1/figures.csv) [f](https://example.org/a?b=c#d) [g](mailto:a@example.org)',
    '![图](/guide/sample.png)',
    '&#123;不是代码&#125; 5&lt;6',
    '2 * 3 = 6，5 > 4',
    '',
  ])('%j', (body) => {
    expect(outcome(body)).toEqual([]);
  });
});

describe('what is refused, with its line', () => {
  it.each([
    ['import fs from "fs"', ['article-code 11: import fs from "fs"']],
    ['正文\n\nexport const a = 1', ['article-code 13: export const a = 1']],
    ['正文{a}后', ['article-code 11: {a}']],
    ['{/* 备注 */}', ['article-code 11: {/* 备注 */}']],
    ['<script>alert(1)</script>', ['article-code 11: <script>']],
    ['正文<br/>', ['article-code 11: <br>']],
    ['<img src="x" onerror="alert(1)"/>', ['article-code 11: <img>']],
    ['<></>', ['article-code 11: mdxJsxFlowElement']],
    ['- 甲\n- <Chart/>', ['article-code 12: <Chart>']],
    ['> {a}', ['article-code 11: {a}']],
    ['# {a}', ['article-code 11: {a}']],
    ['[{a}](/)', ['article-code 11: {a}']],
    ['[a](javascript:alert(1))', ['article-link 11: javascript:alert(1)']],
    ['[a](JaVaScRiPt:alert(1))', ['article-link 11: JaVaScRiPt:alert(1)']],
    ['[a](java&#115;cript:x)', ['article-link 11: javascript:x']],
    ['[a](<data:text/html,x>)', ['article-link 11: data:text/html,x']],
    ['![a](javascript:x)', ['article-image 11: javascript:x']],
    ['![a](https://example.org/a.png)', ['article-image 11: https://example.org/a.png']],
    ['![](/guide/a.png)', ['article-image 11: /guide/a.png']],
    ['![ ](/guide/a.png)', ['article-image 11: /guide/a.png']],
    ['![a](/guide/a.svg)', ['article-image 11: /guide/a.svg']],
    ['![a](/../a.png)', ['article-image 11: /../a.png']],
    ['[a][b]\n\n[b]: javascript:x', ['article-code 13: [编号]: 网址']],
    ['![a][b]\n\n[b]: javascript:x', ['article-code 13: [编号]: 网址']],
    ['甲[^1]\n\n[^1]: 乙', ['article-code 13: [^编号]: 脚注']],
    ['[a](//example.org/)', ['article-link 11: //example.org/']],
    ['[a](zones/)', ['article-link 11: zones/']],
    ['[a](/zones)', ['article-link 11: /zones']],
    ['[a](../zones/)', ['article-link 11: ../zones/']],
    ['[a]()', ['article-link 11: ']],
    ['见 https://example.org。后文', ['article-link 11: https://example.org。后文']],
    ['1~8月，2~3倍', ['article-code 11: ~删除线~']],
    ['甲\n\n{乙', ['article-syntax 13: 花括号 { 没有配对的 }']],
    ['增长 <5%', ['article-syntax 11: 小于号 < 后面不是标记']],
    ['<b>甲', ['article-syntax 11: 尖括号标记没有结束']],
    ['{...甲}', ['article-syntax 11: 花括号里的内容读不出来']],
    ['{a}{b}\n\n{c}', ['article-code 11: {a}', 'article-code 11: {b}', 'article-code 13: {c}']],
  ])('%j', (body, expected) => {
    expect(outcome(body)).toEqual(expected);
  });
});

it('cuts long code to a readable length', () => {
  expect(outcome(`{${'a'.repeat(100)}}`)[0]?.length).toBeLessThan(70);
});
