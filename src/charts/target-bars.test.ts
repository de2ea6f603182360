import { describe, expect, test } from 'vitest';
import { problemsIn } from './drawing-check.ts';
import { COMMON_WORDS, LONG, OTHER_WIDTHS, SHARP, SOURCE_A, SOURCE_B, testOptions, WIDTHS } from './fixture-words.ts';
import { targetBars } from './target-bars.ts';
import type { TargetBarsRow, TargetBarsWords } from './target-bars.ts';

const words: TargetBarsWords = {
  ...COMMON_WORDS,
  row: '{label}（{period}）：{kind}{target}，实际{actual}',
  target: '目标',
  plan: '计划（钱未花）',
  actual: '实际',
  range: '区间上限',
  noTarget: '无目标数',
  noResult: '未公布结果',
  unit: '单位：{unit}',
  ownScale: '数量级相差大，各用各的坐标',
  columns: { label: '指标', unit: '单位', period: '期间', kind: '性质', target: '目标或计划', actual: '实际', source: '来源' },
};

const row: TargetBarsRow = {
  label: '测试指标一',
  unit: '亿元',
  period: '2099年',
  target: 30,
  targetText: '≥30亿元',
  high: null,
  actual: null,
  actualText: null,
  planned: false,
  source: SOURCE_A,
};

const cases: Record<string, TargetBarsRow[]> = {
  none: [],
  one: [row],
  many: [
    { ...row, actual: 36.5, actualText: '36.5亿元' },
    { ...row, label: '测试指标二', target: 52, targetText: '52亿元以上' },
    { ...row, label: '测试项目计划投资', planned: true, target: 47.3, targetText: '计划总投资47.3亿元', source: SOURCE_B },
    { ...row, label: LONG, unit: '%', period: '2098年', target: 30, targetText: '≥30%', actual: 28.4, actualText: '28.4%' },
    { ...row, label: '测试占比', unit: '%', target: null, targetText: '', actual: 61, actualText: '61%左右' },
    { ...row, label: '测试平台', unit: '个', target: 1, targetText: '1—2个', high: 2 },
    { ...row, label: '测试企业', unit: '个', target: 5, targetText: '力争新增5个，并在此基础上争取再多几个（测试长文）', actual: 3, actualText: '3个' },
  ],
  magnitudes: [
    { ...row, label: '测试总产值', target: 5000, targetText: '突破5000亿元', actual: 4100, actualText: '4100亿元' },
    { ...row, label: '测试税收', target: 16.09, targetText: '16.09亿元' },
    { ...row, label: '测试投资', target: 1200, targetText: '1200亿元' },
    { ...row, label: '测试小额', target: 2, targetText: '2亿元', actual: 0, actualText: '0' },
  ],
  negative: [
    { ...row, label: '测试能耗', unit: '%', target: -3.5, targetText: '下降3.5%以上', actual: -2, actualText: '下降2%' },
    { ...row, label: '测试回收', unit: '%', target: 12, targetText: '12%' },
  ],
  sharp: [{ ...row, label: SHARP, unit: '<&">', targetText: '<30&"', actual: 12, actualText: '"12"&<', source: SHARP }],
};

describe.each(WIDTHS)('target bars %i wide', (width) => {
  test.each(Object.entries(cases))('%s', async (name, rows) => {
    const drawn = targetBars.draw(rows, testOptions(width, words));
    expect(problemsIn(drawn.svg)).toEqual([]);
    expect(targetBars.draw(rows, testOptions(width, words))).toEqual(drawn);
    await expect(drawn.svg).toMatchFileSnapshot(`snapshots/target-bars-${name}-${width}.svg`);
  });
});

test.each(OTHER_WIDTHS)('nothing collides %i wide', (width) => {
  for (const rows of Object.values(cases)) expect(problemsIn(targetBars.draw(rows, testOptions(width, words)).svg)).toEqual([]);
});

const draw = (rows: TargetBarsRow[], width = 360) => targetBars.draw(rows, testOptions(width, words, { standAlone: false }));

test('says where no result is published', () => {
  expect(draw([row]).svg).toContain('未公布结果');
  expect(draw([row]).description).toBe('测试图，共1行；测试指标一（2099年）：目标≥30亿元，实际未公布结果');
});

test('planned money is hatched, never solid', () => {
  const { svg } = draw([{ ...row, planned: true }]);
  expect(svg).toContain('class="mark-plan" fill="url(#test-hatch)"');
  expect(svg).not.toContain('mark-actual');
});

test('units never share an axis', () => {
  const { svg } = draw([row, { ...row, unit: '家' }, row], 720);
  expect(svg.match(/class="axis"/g)).toHaveLength(2);
});

test('values more than 100 times apart get their own axes', () => {
  const { svg } = draw(cases['magnitudes'] ?? [], 720);
  expect(svg.match(/class="axis"/g)).toHaveLength(2);
  expect(svg).toContain(words.ownScale);
});

test('bars of one panel are proportional from zero', () => {
  const { svg } = draw([row, { ...row, target: 15, targetText: '15' }]);
  const [long = 0, short = 0] = [...svg.matchAll(/width="([\d.]+)" height="12" class="mark-target"/g)].map((found) => Number(found[1]));
  expect(long / short).toBeCloseTo(2, 2);
});

test('the table is what was drawn, in drawing order', () => {
  const { table } = draw([row, { ...row, unit: '家', label: '乙' }, { ...row, label: '丙', targetText: '', target: null, actual: 3, actualText: '3' }]);
  expect(table.header).toEqual(['指标', '单位', '期间', '性质', '目标或计划', '实际', '来源']);
  expect(table.rows).toEqual([
    ['测试指标一', '亿元', '2099年', '目标', '≥30亿元', '未公布结果', SOURCE_A],
    ['丙', '亿元', '2099年', '目标', '无目标数', '3', SOURCE_A],
    ['乙', '家', '2099年', '目标', '≥30亿元', '未公布结果', SOURCE_A],
  ]);
});

test('many rows in one unit stay apart', () => {
  const rows = Array.from({ length: 60 }, (_, nth) => ({ ...row, label: `测试行${nth}`, target: nth, targetText: `${nth}亿元` }));
  const drawn = draw(rows);
  expect(problemsIn(drawn.svg)).toEqual([]);
  expect(drawn.description).toBe('测试图，共60行');
});
