import { describe, expect, test } from 'vitest';
import { problemsIn } from './drawing-check.ts';
import { COMMON_WORDS, LONG, OTHER_WIDTHS, SHARP, SOURCE_A, SOURCE_B, testOptions, WIDTHS } from './fixture-words.ts';
import { projectStages } from './project-stages.ts';
import type { ProjectStagesRow, ProjectStagesWords } from './project-stages.ts';

const STAGES = ['谋划', '洽谈', '签约', '备案', '开工', '在建', '竣工', '投产'];

const words: ProjectStagesWords = {
  ...COMMON_WORDS,
  row: '{group}{stage}（{mode}）{count}个',
  stages: [...STAGES, LONG, '<&"'],
  planned: '计划',
  actual: '已发生',
  count: '{count}个{mode}',
  noRow: '未公布',
  columns: { group: '园区', stage: '阶段', mode: '性质', count: '个数', source: '来源' },
};

const row: ProjectStagesRow = { group: '测试区甲', stage: '签约', mode: 'actual', count: 12, source: SOURCE_A };

const cases: Record<string, ProjectStagesRow[]> = {
  none: [],
  one: [row],
  many: [
    row,
    { ...row, stage: '开工', mode: 'planned', count: 10 },
    { ...row, stage: '开工', count: 7 },
    { ...row, stage: '投产', count: 0 },
    { ...row, group: '测试区乙', count: 86, source: SOURCE_B },
    { ...row, group: '测试区乙', stage: '开工', mode: 'planned', count: 60 },
    { ...row, group: '测试区乙', stage: '竣工', mode: 'planned', count: 130 },
  ],
  stages: STAGES.map((stage, nth) => ({ ...row, stage, count: nth * 3 })),
  long: [{ ...row, group: LONG, stage: LONG, count: 3 }],
  sharp: [{ ...row, group: SHARP, stage: '<&"', count: 3, source: SHARP }],
};

describe.each(WIDTHS)('project stages %i wide', (width) => {
  test.each(Object.entries(cases))('%s', async (name, rows) => {
    const drawn = projectStages.draw(rows, testOptions(width, words));
    expect(problemsIn(drawn.svg)).toEqual([]);
    expect(projectStages.draw(rows, testOptions(width, words))).toEqual(drawn);
    await expect(drawn.svg).toMatchFileSnapshot(`snapshots/project-stages-${name}-${width}.svg`);
  });
});

test.each(OTHER_WIDTHS)('nothing collides %i wide', (width) => {
  for (const rows of Object.values(cases)) expect(problemsIn(projectStages.draw(rows, testOptions(width, words)).svg)).toEqual([]);
});

const draw = (rows: ProjectStagesRow[]) => projectStages.draw(rows, testOptions(720, words)).svg;
const marks = (svg: string, mode: string) => svg.match(new RegExp(`<path [^>]*mark-${mode}-project[^>]*data-row`, 'g'))?.length ?? 0;

test('one dot for each project, open when planned', () => {
  const svg = draw([row, { ...row, mode: 'planned', count: 5 }]);
  expect([marks(svg, 'actual'), marks(svg, 'planned')]).toEqual([12, 5]);
});

test('a bar from 61 on', () => {
  expect(marks(draw([{ ...row, count: 60 }]), 'actual')).toBe(60);
  expect(marks(draw([{ ...row, count: 61 }]), 'actual')).toBe(0);
  expect(draw([{ ...row, count: 61 }])).toContain('61个已发生');
});

test('no row is not zero', () => {
  const svg = draw([row, { ...row, group: '测试区乙', stage: '投产', count: 0 }]);
  expect(svg).toContain('>未公布</text>');
  expect(svg).toContain('0个已发生');
});

test('stages stand in the order of the words', () => {
  const drawn = projectStages.draw([{ ...row, stage: '投产' }, row], testOptions(360, words));
  expect(drawn.table.rows.map((cells) => cells[1])).toEqual(['签约', '投产']);
  expect(() => draw([{ ...row, stage: '新阶段' }])).toThrow('unknown stage: 新阶段');
});

test('a part of a project is refused', () => {
  expect(() => draw([{ ...row, count: 1.5 }])).toThrow('invalid count: 1.5');
});

test('description and table', () => {
  const drawn = projectStages.draw([row], testOptions(360, words));
  expect(drawn.description).toBe('测试图，共1行；测试区甲签约（已发生）12个');
  expect(drawn.table.rows).toEqual([['测试区甲', '签约', '已发生', '12', SOURCE_A]]);
});
