import { expect, it } from 'vitest';
import type { Zone } from '../schema/views/zones.ts';
import { FIGURE } from './fixtures/figure.ts';
import { zoneAnswer } from './zone-answer.ts';

const counts = { commitments: 23, quantified: 3, numbers: 1 };
const old = { ...FIGURE, subject: '收入', value: 46, unit: '亿元', period_kind: 'year', period_start: '2016', period_end: '2016' };
const zone = (plans: number, headline: unknown[] = []) => ({ short_name: '示例区', plans: Array.from({ length: plans }, (_none, i) => ({ source: `s${i}`, source_kind: 'newspaper' })), counts, headline }) as unknown as Zone;

it('says which documents record the promises, and how old the latest figures are, without brackets in brackets', () => {
  expect(zoneAnswer('zh', zone(1, [old, { ...old, year_basis: 'deduced' }]))).toBe('1 篇报纸报道里记着示例区的 23 条承诺，3 条写明数量（同一个数）。收录的最新一期：收入46亿元（2016年）；收入46亿元（2016年，年份推定）。');
});

it('without a plan says that none was entered', () => {
  expect(zoneAnswer('zh', zone(0))).toBe('还没有收录示例区的计划。');
});
