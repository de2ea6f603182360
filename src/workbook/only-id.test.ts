import { expect, it } from 'vitest';
import { columnsOf } from '../schema/index.ts';
import { imported, sheetOf, withCell } from './fixture-base.ts';

it('a row emptied but for its locked id is told once, whatever else would be said of it', () => {
  const sheet = sheetOf('figures');
  const [key = ''] = sheet.table.key;
  const emptied = columnsOf(sheet.table).filter(([name]) => name !== key).reduce((grid, [name]) => withCell({ ...sheet, grid }, 2, name, ''), sheet.grid);
  const { findings, files } = imported([{ table: sheet.table, grid: emptied }]);
  expect(findings.filter(({ row }) => row === 2).map(({ code }) => code)).toEqual(['workbook-only-id']);
  expect(files).toBeNull();
});

it('a total whose word stands in the column of ids is a total', () => {
  const sheet = sheetOf('figures');
  const last = sheet.grid.rows.length + 1;
  const { findings } = imported([{ table: sheet.table, grid: withCell(sheet, last, 'id', '合计') }]);
  expect(findings.filter(({ row }) => row === last).map(({ code }) => code)).toEqual(['total-row']);
});
