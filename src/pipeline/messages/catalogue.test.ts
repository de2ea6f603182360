import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { CATALOGUE, CODES, FAMILIES, familyOf, wording } from './index.ts';
import type { Family } from './message.ts';

const families = Object.values<Family>(FAMILIES);
const any = (code: Finding['code']): Finding => {
  const rule = { wrong: '甲和乙不一致', remedy: '改正甲', en: { wrong: 'a and b do not agree', remedy: 'Mend a' } };
  return { code, severity: 'error', file: 'data/a.csv', column: 'a', value: 'abc', allowed: '不超过 9', readAs: 'abd', ...rule };
};
const HAN = /[\u4e00-\u9fff]/;
/** Words a clerk does not know; the options of a command and the English ids of columns are shown as they are typed. */
const JARGON = /schema|pars(e|er|ing)|\bnull\b|undefined|NaN|regex|token|解析|正则|字段|参数|枚举|主键|外键|字符串|布尔|非法|异常|编译|元数据/i;

describe('the catalogue of findings', () => {
  it('has every code in exactly one family', () => {
    const listed = families.flatMap(({ messages }) => Object.keys(messages));
    expect([...listed].sort()).toEqual([...CODES].sort());
    expect(CODES.filter((code) => !Object.hasOwn(FAMILIES[familyOf(code)].messages, code))).toEqual([]);
  });

  it.each(CODES)('%s has title, cause, example and both wordings', (code) => {
    const { title, cause, example, related = [] } = CATALOGUE[code];
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [title.zh, cause.zh, wording(any(code), 'zh').remedy]) expect(text).toMatch(HAN);
    // An English sentence may show what a Chinese document prints, and no more.
    for (const text of [title.en, cause.en, wording(any(code), 'en').wrong, wording(any(code), 'en').remedy]) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.match(new RegExp(HAN, 'g'))?.length ?? 0, text).toBeLessThanOrEqual(8);
    }
    expect(cause.zh).toMatch(/[。？]$/);
    expect(cause.en).toMatch(/[.?]$/);
    expect(example.wrong).not.toBe(example.right);
    expect(related).not.toContain(code);
    expect(related.filter((other) => !CODES.includes(other))).toEqual([]);
    expect(new Set(related).size).toBe(related.length);
  });

  it.each(CODES)('%s is said to a clerk: short and without jargon', (code) => {
    const { wrong, remedy } = wording(any(code), 'zh');
    for (const text of [wrong, remedy, CATALOGUE[code].title.zh, CATALOGUE[code].cause.zh]) expect(text).not.toMatch(JARGON);
    expect(wrong.length).toBeLessThanOrEqual(45);
    expect(remedy.length).toBeLessThanOrEqual(100);
    expect(CATALOGUE[code].title.zh.length).toBeLessThanOrEqual(20);
  });

  it('knows what a finding with its own advice usually says', () => {
    const silent = CODES.filter((code) => CATALOGUE[code].usually === undefined && wording({ ...any(code), allowed: '…', remedy: '…' }).remedy === '…');
    expect(silent).toEqual([]);
  });

  it('gives no two codes the same title within a family', () => {
    const twice = families.flatMap(({ messages }) => {
      const titles = Object.values(messages).map((message) => message.title.zh);
      return titles.filter((title, i) => titles.indexOf(title) !== i);
    });
    expect(twice).toEqual([]);
  });

  it('adds the suggestion, else the example, in both languages', () => {
    const finding: Finding = { ...any('bad-id'), example: 'e-1' };
    const [zh, en] = ['应为：不超过 9。', 'Use lower-case letters and digits, joined by -. '];
    expect([wording(finding).remedy, wording(finding, 'en').remedy]).toEqual([`${zh}例：e-1`, `${en}Example: e-1`]);
    const near: Finding = { ...finding, suggestion: 's-1' };
    expect([wording(near).remedy, wording(near, 'en').remedy]).toEqual([`${zh}是不是想写“s-1”？`, `${en}Did you mean “s-1”?`]);
  });
});
