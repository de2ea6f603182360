import { describe, expect, test } from 'vitest';
import { readDate, timeAxis } from './time-axis.ts';

const words = { year: '{year}', month: '{year}-{month}' };
const texts = (dates: string[], width = 300) => timeAxis(dates.map(readDate), width, words).ticks.map((tick) => tick.text);

describe('readDate', () => {
  test.each([
    ['2020', 2020, 2021, 'year'],
    ['2021-01', 2021, 2021 + 31 / 365, 'month'],
    ['2020-03', 2020 + 60 / 366, 2020 + 91 / 366, 'month'],
    ['2021-12', 2021 + 334 / 365, 2022, 'month'],
    ['2020-02-29', 2020 + 59 / 366, 2020 + 60 / 366, 'day'],
    ['2000-12-31', 2000 + 365 / 366, 2001, 'day'],
    ['2021-01-01', 2021, 2021 + 1 / 365, 'day'],
  ])('%s', (date, start, end, precision) => {
    const span = readDate(date);
    expect(span.start).toBeCloseTo(start, 9);
    expect(span.end).toBeCloseTo(end, 9);
    expect(span.precision).toBe(precision);
  });

  test.each(['', '20', '2020-', '2020-4', '2020-13', '2020-00', '2021-02-29', '1900-02-29', '2020-04-31', '2020-04-00', '2020-04-13-01', '2020/04', '约2020'])('refuses %j', (date) => {
    expect(() => readDate(date)).toThrow('invalid date');
  });
});

describe('timeAxis', () => {
  test('holds whole years from edge to edge', () => {
    const axis = timeAxis([readDate('2020-05'), readDate('2023-02-01')], 300, words);
    expect([axis.x(2020), axis.x(2024)]).toEqual([0, 300]);
  });

  test('years at round steps where they do not all fit', () => {
    expect(texts(['2020', '2023'])).toEqual(['2020', '2021', '2022', '2023']);
    expect(texts(['1984', '2030'])).toEqual(['1990', '2000', '2010', '2020']);
    expect(texts(['2021', '2029'], 60)).toEqual(['2025']);
  });

  test('months where all lies within two years', () => {
    expect(texts(['2020-11', '2021-01-15'])).toEqual(['2020-11', '2020-12', '2021-1']);
    expect(texts(['2020', '2021'])).toEqual(['2020-1', '2020-7', '2021-1', '2021-7']);
    expect(texts(['2020', '2022'])).toEqual(['2020', '2021', '2022']);
  });

  test('a single day has its month', () => {
    const axis = timeAxis([readDate('2020-02-29')], 290, words);
    expect(axis.x(2020 + 59 / 366)).toBeCloseTo(280);
    expect(axis.ticks).toEqual([{ x: 0, text: '2020-2' }]);
  });

  test('no text where none fits', () => {
    expect(texts(['2020'], 20)).toEqual([]);
  });
});
