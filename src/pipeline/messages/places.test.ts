/** What a clerk can do depends on where the finding stands: in data/, or in a sheet that comes in. */
import { expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { wording } from './index.ts';

const remedy = (code: Finding['code'], file: string, more: Partial<Finding> = {}): string => wording({ code, severity: 'error', file, row: 3, ...more }).remedy;

it('data:fix is offered for the tables of data/ only', () => {
  expect(remedy('unit-in-cell', 'data/figures/a.csv')).toContain('npm run data:fix');
  for (const file of ['台账.xlsx【数字】', '报送.csv']) expect(remedy('unit-in-cell', file)).not.toContain('data:fix');
});

it('a row of a workbook is emptied where it cannot be deleted', () => {
  expect(remedy('total-row', '台账.xlsx【数字】')).toContain('清空这一行的内容');
  expect(remedy('blank-row', '台账.xlsx【数字】')).toContain('不用改');
  expect(remedy('total-row', 'data/figures/a.csv')).not.toContain('清空');
});

it('the name of whoever filled in a form is not moved into a note that is published', () => {
  expect(remedy('note-row', 'data/figures/a.csv', { value: '填表人：张三' })).toBe('删掉这一行；填表人、联系电话这类不录');
  expect(remedy('note-row', 'data/figures/a.csv', { value: '注：不含飞地' })).toContain('说明');
});

it('merged cells of the header and of the data are undone in different ways', () => {
  expect(remedy('workbook-merged-cells', '台账.xlsx【数字】', { row: 1 })).toContain('每一格写一个列名');
  expect(remedy('workbook-merged-cells', '台账.xlsx【数字】')).toContain('每行都写');
});
