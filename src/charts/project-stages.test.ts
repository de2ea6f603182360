import { describe, expect, test } from 'vitest';
import { problemsIn } from './drawing-check.ts';
import { OTHER_WIDTHS, SOURCE_A, testOptions, WIDTHS } from './fixture-words.ts';
import { cases, row, words } from './fixtures/project-stages.ts';
import { projectStages } from './project-stages.ts';
import type { ProjectStagesRow } from './project-stages.ts';

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
