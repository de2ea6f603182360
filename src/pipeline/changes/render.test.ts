import { describe, expect, it } from 'vitest';
import { figure, figures } from './fixture-states.ts';
import { outline } from './outline.ts';
import { FORMATS } from './render.ts';
import { changeReport } from './report.ts';

const before = figures({ a: figure(), gone: figure({ subject: '旧' }) });
const after = figures({ a: figure({ value: '160', note: '<b>*“甲”* & 乙|丙' }), b: figure({ subject: '新', replaces: 'a', replaces_reason: '来源修订', value: '17' }) });
const blocks = outline(changeReport(before, after), ' 2031-01-01 的发布', [after, before]);

describe('the change report', () => {
  it('as text says counts, flags, cells old and new, owners and pages', () => {
    expect(FORMATS.text(blocks)).toMatchInlineSnapshot(`
      "数据改动（与 2031-01-01 的发布相比）
      新增 0 行，改动 1 行，更正 1 行，撤下 1 行；涉及 2 个页面；2 处请再看一眼。

      请再看一眼
        figures a：原来是 16亿元，现在是 160亿元；核对小数点和位数（数值变化十倍以上）
        figures a：数值（value）由“16”改为“160”，原文写法没有变（数变了原文写法没变，或者反过来）

      按表

      数字（figures）：新增 0 行，改动 1 行，更正 1 行，撤下 1 行
        改动 a 收入
            数值（value）：16 → 160
            说明（note）：（空） → <b>*“甲”* & 乙|丙
        更正 b 新（代替 a；理由：来源修订）
            状态 实际，数值 17，比较符 等于，单位 亿元，期间起 2030，期间止 2030，口径范围 全区，原文写法 16亿元，出处段落 p1
        撤下 gone 旧

      按园区和地区
        园区或地区	新增	改动	更正	撤下
        东区	0	1	1	1

      涉及的页面
        /indicators/income/
        /zones/east/
      "
    `);
  });

  it('as Markdown escapes what Markdown would read as a mark', () => {
    const text = FORMATS.markdown(blocks);
    expect(text).toContain('  - 说明（note）：（空） → \\<b\\>\\*“甲”\\* \\& 乙\\|丙');
    expect(text).toContain('| 东区 | 0 | 1 | 1 | 1 |');
  });

  it('as HTML is one whole page without script, style or handler', () => {
    const page = FORMATS.html(blocks);
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">[\s\S]*<\/html>\n$/);
    expect(page).toContain('&lt;b&gt;*“甲”* &amp; 乙|丙');
    expect(page).not.toMatch(/<script|<style|<link|<img|\sstyle=|\son\w+=/);
  });

  it('sums up rows that only serve others, such as translations, in every format, unless all are wanted', () => {
    const texts = new Map(Array.from({ length: 3 }, (_, i) => [`t${i}#en`, { text: `甲${i}`, lang: 'en', translation: 'A' }]));
    const [many, only] = [new Map([...after, ['translations', texts]]), new Map([...before, ['translations', texts]])];
    const told = outline(changeReport(before, many), '甲', [many, before]);
    for (const format of ['text', 'markdown', 'html'] as const) {
      expect(FORMATS[format](told)).toContain('译文：新增 3 行（逐条看：--all）');
      expect(FORMATS[format](told)).not.toContain('t1');
    }
    expect(FORMATS.text(told)).toContain('新增 0 行，改动 1 行，更正 1 行，撤下 1 行；');
    expect(FORMATS.text(outline(changeReport(before, only), '甲', [only, before]))).not.toContain('按表');
    expect(FORMATS.text(outline(changeReport(before, many), '甲', [many, before], { all: true }))).toContain('新增 t1#en');
  });

  it('says so when nothing changed', () => {
    expect(FORMATS.text(outline(changeReport(before, before), '甲', [before]))).toBe('数据改动（与甲相比）\n没有改动。\n');
  });
});
