import { expect, it } from 'vitest';
import { eventDate } from './event-date.ts';

it.each([
  [{ date: '2031-03', year_basis: 'printed', reported: null }, '2031年3月', 'March 2031'],
  [{ date: '2031', year_basis: 'deduced', reported: null }, '2031年（年份推定）', '2031 (year inferred)'],
  [{ date: null, year_basis: 'not-stated', reported: '2031-03-14' }, '未写明日期，见于2031年3月14日的来源', 'date not stated; in a source of 14 March 2031'],
  [{ date: null, year_basis: 'not-stated', reported: null }, '未写明日期', 'date not stated'],
])('an event without a date has that of its source, and says whose it is: %#', (event, zh, en) => {
  expect([eventDate('zh', event), eventDate('en', event)]).toEqual([zh, en]);
});
