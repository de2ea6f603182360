import { expect, it } from 'vitest';
import { isProblem } from './cell.ts';
import { readPartialDate } from './partial-date.ts';

it.each([
  ['2022', '2022'],
  ['2022-08', '2022-08'],
  ['2022-08-31', '2022-08-31'],
  ['2024-02-29', '2024-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['2022-02-30', '!impossible-date'],
  ['2023-02-29', '!impossible-date'],
  ['1900-02-29', '!impossible-date'],
  ['2100-02-29', '!impossible-date'],
  ['2022-04-31', '!impossible-date'],
  ['2022-13', '!impossible-date'],
  ['2022-00', '!impossible-date'],
  ['2022-01-00', '!impossible-date'],
  ['1948', '!impossible-date'],
  ['2022年8月1日', '!bad-date → 2022-08-01'],
  ['2022 年 8 月 1 日', '!bad-date → 2022-08-01'],
  ['2022年8月', '!bad-date → 2022-08'],
  ['2022/8/1', '!bad-date → 2022-08-01'],
  ['2022.12.31', '!bad-date → 2022-12-31'],
  ['2022-8-1', '!bad-date → 2022-08-01'],
  ['2022年2月30日', '!bad-date'],
  ['22-8-1', '!bad-date'],
  ['8月1日', '!bad-date'],
  ['44774', '!bad-date'],
  ['20220801', '!bad-date'],
  ['去年', '!bad-date'],
  ['2022-08-01T00:00', '!bad-date'],
  ['2022-08-01\n', '!bad-date → 2022-08-01'],
])('%j → %s', (cell, expected) => {
  const read = readPartialDate(cell);
  expect(isProblem(read) ? `!${read.problem}${read.suggestion === undefined ? '' : ` → ${read.suggestion}`}` : read).toBe(expected);
});

it('reads the same day in every time zone', () => {
  const before = process.env['TZ'];
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Shanghai']) {
    process.env['TZ'] = zone;
    expect(readPartialDate('2022-08-01')).toBe('2022-08-01');
  }
  process.env['TZ'] = before;
});
