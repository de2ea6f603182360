import { expect, it } from 'vitest';
import { periodInEnglish } from './period-english.ts';

it.each([
  ['2022年', '2022'], ['2022年度', '2022'], ['2020—2022年', '2020–2022'], ['2031年1—8月', 'January–August 2031'], ['1—8月份', 'January–August'],
  ['2022年8月', 'August 2022'], ['2022年8月1日', '1 August 2022'], ['上半年', 'first half'], ['2022年下半年', 'second half of 2022'],
  ['三季度', 'third quarter'], ['2022年第1季度', 'first quarter of 2022'], ['前三季度', 'first three quarters'], ['2022年前二季度', 'first two quarters of 2022'],
])('%s is %s', (label, english) => expect(periodInEnglish(label)).toBe(english)); // prettier-ignore

it.each(['年内', '今年以来', '未写明', '截至2022年6月底', '2022年底', '到2025年', '2019年年底'])('%s says more than its dates', (label) => expect(periodInEnglish(label)).toBeNull());
