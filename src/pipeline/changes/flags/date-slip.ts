import { columnsOf } from '../../../schema/index.ts';
import { readPartialDate } from '../../../schema/partial-date.ts';
import { columnTitle } from '../../validate.ts';
import { tableNamed } from '../links.ts';
import type { FlagRule } from './flag.ts';

/** The day after; without a Date object, which shifts days between time zones. */
function nextDay(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const text = (y: number, m: number, d: number): string => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const candidates = [text(year, month, date + 1), text(year, month + 1, 1), text(year + 1, 1, 1)];
  return candidates.find((candidate) => readPartialDate(candidate) === candidate) ?? '';
}

const isDay = (date: string): boolean => date.length === 10;

/** By exactly one day, as when a time zone is lost, or exactly one year, as when a row is copied from last year's. */
function slip(a: string, b: string): string | null {
  if (a === '' || b === '') return null;
  if (isDay(a) && isDay(b) && (nextDay(a) === b || nextDay(b) === a)) return '一天';
  const oneYear = Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) === 1 && a.slice(4) === b.slice(4);
  return oneYear ? '一年' : null;
}

/** A date that moved by exactly one day or one year, in any table. */
export const dateSlip: FlagRule = {
  rule: 'date-slip',
  title: '日期正好移动了一天或一年',
  find: ({ changes }) =>
    changes.flatMap(({ table, id, cells }) => {
      const known = tableNamed(table);
      const dates = known ? columnsOf(known).filter(([, column]) => column.kind === 'date').map(([name]) => name) : [];
      return cells.filter(({ column }) => dates.includes(column)).flatMap((cell) => {
        const by = slip(cell.old, cell.new);
        return by === null ? [] : [{ table, id, text: `${columnTitle(cell.column, known?.columns[cell.column])}由 ${cell.old} 改为 ${cell.new}，正好差${by}` }];
      });
    }),
};
