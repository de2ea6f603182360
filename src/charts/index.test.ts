import { describe, expect, test } from 'vitest';
import { problemsIn, readSvg } from './drawing-check.ts';
import { OTHER_WIDTHS, WIDTHS } from './fixture-words.ts';
import { CHARTS } from './index.ts';
import type { ChartName, ChartOptions } from './index.ts';

/** One invented row per chart, all its words being one sign: whatever else is written must come from the chart itself. */
const SIGN = '字';
const LONGER = '长短不一的虚构文字（含12.5亿元与ABC），';
const common = { summary: SIGN, row: SIGN, separator: SIGN, empty: SIGN, sources: SIGN, notes: [SIGN] };
const columns = new Proxy({}, { get: () => SIGN }) as Record<string, string>;
type Texts = (most: number) => string;
type Numbers = (most: number) => number;
type Draw = (text: Texts, number: Numbers, count: number, options: Omit<ChartOptions<never>, 'words'>) => ReturnType<(typeof CHARTS)[ChartName]['draw']>;

const list = <R>(count: number, row: () => R): R[] => Array.from({ length: count }, row);

const DRAW: Record<ChartName, Draw> = {
  'target-bars': (text, number, count, options) => {
    const row = () => ({ target: number(3) ? number(900) / 7 : null, high: null, actual: number(2) ? number(90000) / 10 : null, planned: number(2) === 0 });
    const rows = list(count, () => ({ ...row(), label: text(60), unit: text(2), period: text(9), targetText: text(30), actualText: number(2) ? text(40) : null, source: text(9) }));
    const words = { ...common, target: SIGN, plan: SIGN, actual: SIGN, range: SIGN, noTarget: SIGN, noResult: SIGN, unit: SIGN, ownScale: SIGN, columns };
    return CHARTS['target-bars'].draw(rows, { ...options, words: words as never });
  },
  growth: (text, number, count, options) => {
    const rows = list(count, () => ({ label: text(60), growth: number(2000) / 7 - 100, text: text(20), basis: SIGN, period: text(1), rankText: number(2) ? text(40) : null, source: text(9) }));
    return CHARTS.growth.draw(rows, { ...options, words: { ...common, bases: [SIGN], group: SIGN, unit: SIGN, noRank: SIGN, columns } as never });
  },
  ranks: (text, number, count, options) => {
    const row = (rank: number) => ({ rank, of: number(2) ? rank + number(40) : null, label: text(60), scopeText: text(9), ofText: text(1), period: text(1), source: text(9) });
    return CHARTS.ranks.draw(list(count, () => row(1 + number(number(2) ? 9 : 1200))), { ...options, words: { ...common, group: SIGN, rankOf: SIGN, rank: SIGN, noCount: SIGN, columns } as never });
  },
  'project-stages': (text, number, count, options) => {
    const rows = list(count, () => ({ group: text(3), stage: `${SIGN}${number(5)}`, mode: number(2) ? ('planned' as const) : ('actual' as const), count: number(90), source: text(9) }));
    const words = { ...common, stages: list(5, () => SIGN).map((sign, nth) => `${sign}${nth}`), planned: SIGN, actual: SIGN, count: SIGN, noRow: SIGN, columns };
    return CHARTS['project-stages'].draw(rows, { ...options, words: words as never });
  },
  'commitments-by-theme': (text, number, count, options) => {
    const row = (total: number) => ({ theme: text(60), total, quantified: number(total + 1), source: text(9) });
    return CHARTS['commitments-by-theme'].draw(list(count, () => row(number(300))), { ...options, words: { ...common, total: SIGN, quantified: SIGN, values: SIGN, columns } as never });
  },
  'status-matrix': (text, number, count, options) => {
    const rows = list(count, () => ({ theme: text(3), status: `${SIGN}${number(5)}`, count: number(90), source: text(9) }));
    const words = { ...common, statuses: list(5, () => SIGN).map((sign, nth) => `${sign}${nth}`), neutral: [`${SIGN}4`], count: '{count}', area: SIGN, noOutcome: SIGN, columns };
    return CHARTS['status-matrix'].draw(rows, { ...options, words: words as never });
  },
  timeline: (text, number, count, options) => {
    const from = 2000 + number(30);
    const years = 1 + number(number(2) ? 3 : 60);
    const two = (most: number) => String(1 + number(most)).padStart(2, '0');
    const date = () => [from + number(years), two(12), two(28)].slice(0, 1 + number(3)).join('-');
    const row = () => ({ label: text(60), date: number(5) ? date() : null, dateText: text(12), mode: number(2) ? ('planned' as const) : ('actual' as const), deduced: number(3) === 0 });
    const words = { ...common, planned: SIGN, actual: SIGN, span: SIGN, deduced: SIGN, undated: SIGN, year: '{year}', month: '{year}.{month}', columns };
    return CHARTS.timeline.draw(list(count, () => ({ ...row(), source: text(9) })), { ...options, words: words as never });
  },
  'tile-map': (text, number, count, options) => {
    const across = 1 + number(9);
    const row = (nth: number) => ({ id: 'i', name: text(number(2) ? 4 : 30), column: nth % across, row: 3 + Math.floor(nth / across), count: number(40), countText: text(number(2) ? 2 : 9) });
    const rows = list(count, () => SIGN).map((_, nth) => ({ ...row(nth), href: null, mark: number(2) ? ('deep' as const) : ('none' as const), source: text(9) }));
    const steps = [0, 1, 5, 20].slice(0, 1 + number(4)).map((from) => ({ from, text: SIGN }));
    return CHARTS['tile-map'].draw(rows, { ...options, words: { ...common, legend: SIGN, steps, deep: SIGN, none: SIGN, columns } as never });
  },
  'rank-distribution': (text, number, count, options) => {
    const of = 4 + number(number(2) ? 30 : 1200);
    const row = () => ({ label: text(60), nominal: 1 + number(of), low: 1 + number(2), median: 2.5, high: 3 + number(of - 2), of, source: text(9) });
    return CHARTS['rank-distribution'].draw(list(count, row), { ...options, words: { ...common, group: SIGN, values: SIGN, range: SIGN, median: SIGN, nominal: SIGN, columns } as never });
  },
  'coverage-map': (text, number, count, options) => {
    const across = 1 + number(14);
    const names = list(across, () => text(number(2) ? 6 : 30)).map((name, nth) => `${name}${SIGN}${nth}`);
    const states = list(4, () => SIGN).map((sign, nth) => `${sign}${nth}`);
    const cell = () => ({ state: states[number(4)] ?? '', count: number(3) ? number(number(2) ? 30 : 30000) : null, text: text(9), source: text(9) });
    const rows = list(count, cell).map((each, nth) => ({ ...each, row: `${names[0] ?? ''}${SIGN}${Math.floor(nth / across)}`, column: names[nth % across] ?? '' }));
    return CHARTS['coverage-map'].draw(rows, { ...options, words: { ...common, states, cell: SIGN, noCount: SIGN, columns } as never });
  },
  slope: (text, number, count, options) => {
    const row = () => ({ label: text(60), group: text(1), from: number(900) / 7 - 20, to: number(900) / 7, fromText: text(20), toText: text(20), fromPeriod: text(1), toPeriod: text(1), source: text(9) });
    return CHARTS.slope.draw(list(count, row), { ...options, words: { ...common, notFromZero: SIGN, columns } as never });
  },
  'small-multiples': (text, number, count, options) => {
    const point = () => ({ panel: text(2), period: text(9), value: number(4) ? number(900) / 7 - 20 : null, text: text(12), estimated: number(3) === 0, source: text(9) });
    const rows = list(count, point).map((each, nth) => ({ ...each, order: nth }));
    return CHARTS['small-multiples'].draw(rows, { ...options, words: { ...common, scale: SIGN, noValue: SIGN.repeat(1 + number(12)), measured: SIGN, estimated: SIGN, columns } as never });
  },
  'unit-chart': (text, number, count, options) => {
    const rows = list(count, () => ({ group: text(3), status: `${SIGN}${number(5)}`, count: number(90), source: text(9) }));
    const statuses = list(5, () => SIGN).map((sign, nth) => ({ name: `${sign}${nth}`, tone: (['reported', 'related', 'none'] as const)[nth % 3] }));
    const words = { ...common, statuses, tones: { reported: SIGN, related: SIGN, none: SIGN }, total: '{count}', part: '{status}{count}', between: SIGN, columns };
    return CHARTS['unit-chart'].draw(rows, { ...options, words: words as never });
  },
  'class-shares': (text, number, count, options) => {
    const classes = list(5, () => text(number(2) ? 1 : 20)).map((name, nth) => `${name}${nth}`);
    const counts = list(count, () => number(number(3) ? 90 : 4000));
    const rows = counts.map((each, nth) => ({ group: `${SIGN}${nth % 2}`, class: classes[Math.floor(nth / 2) % 5] ?? '', count: each, text: number(3) ? text(5) : '', source: text(9) }));
    const total = counts.reduce((sum, each) => sum + each, number(50));
    return CHARTS['class-shares'].draw(rows.map((row) => ({ ...row, total })), { ...options, words: { ...common, classes, count: '{count}', total: SIGN, rest: SIGN, columns } as never });
  },
};

/** Numbers that look random and are the same in every run. */
function sequence(seed: number): Numbers {
  let state = seed;
  return (most) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * most);
  };
}

describe.each(Object.keys(CHARTS) as ChartName[])('%s', (name) => {
  const draw = DRAW[name];
  const options = { id: 'c', width: 360, title: SIGN, standAlone: true };

  test('is listed under its own name', () => {
    expect(CHARTS[name].type).toBe(name);
  });

  test('holds for any rows at any width', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const number = sequence(seed);
      const text: Texts = (most) => LONGER.repeat(4).slice(0, 1 + number(most));
      for (const width of [...WIDTHS, ...OTHER_WIDTHS]) {
        const drawn = draw(text, number, number(9), { ...options, width });
        expect(problemsIn(drawn.svg), `seed ${seed}, ${width} wide`).toEqual([]);
      }
    }
  });

  test('writes no words of its own', () => {
    const { svg, description } = draw(() => SIGN, sequence(7), 6, options);
    const nodes = readSvg(svg);
    const written = nodes.map((node) => node.text).join('') + nodes[0]?.attributes['aria-label'] + description;
    expect(written.replace(/[字\s\d.−]/gu, '')).toBe('');
  });

  test('carries title and description for readers who do not see it', () => {
    const { svg, description } = draw(() => SIGN, sequence(7), 3, { ...options, title: '题' });
    const root = readSvg(svg)[0]?.attributes;
    expect(root).toMatchObject({ xmlns: 'http://www.w3.org/2000/svg', role: 'img', 'aria-label': `题${SIGN}${description}` });
  });

  test('every row of the table has every column', () => {
    const { table } = draw(() => SIGN, sequence(7), 5, options);
    expect(table.rows).toHaveLength(5);
    for (const row of table.rows) expect(row).toHaveLength(table.header.length);
  });

  test.each(['', '1a', 'a b', 'a"'])('refuses the id %j', (id) => {
    expect(() => draw(() => SIGN, sequence(7), 1, { ...options, id })).toThrow('invalid id');
  });

  test.each([0, 239, 360.5, NaN])('refuses the width %d', (width) => {
    expect(() => draw(() => SIGN, sequence(7), 1, { ...options, width })).toThrow('invalid width');
  });
});
