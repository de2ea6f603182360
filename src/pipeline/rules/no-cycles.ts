import { tableList } from '../../schema/index.ts';
import { keyOf } from '../../schema/table.ts';
import type { Finding } from '../finding.ts';
import { columnTitle } from '../validate.ts';
import type { CheckedRow } from '../validate.ts';
import type { CrossRule } from './rule.ts';

/** Following a column that points into its own table (上级、包含于) must end, never come back. A circle is told once. */
export const noCycles: CrossRule = (checked) =>
  tableList.flatMap((table) =>
    Object.entries(table.columns)
      .filter(([, column]) => column.kind === 'link' && column.to?.[0] === table.name)
      .flatMap(([name, column]) => {
        const rows = new Map((checked.get(table.name) ?? []).map((row) => [keyOf(table, row.values), row]));
        const told = new Set<string>();
        return [...rows]
          .filter(([key]) => {
            const cycle = told.has(key) ? [] : cycleFrom(key, name, rows);
            for (const member of cycle) told.add(member);
            return cycle.length > 0;
          })
          .map(([key, row]): Finding => {
            const at = { file: row.file, row: row.row, line: row.line };
            return { code: 'circular-reference', severity: 'error', ...at, column: columnTitle(name, column), value: key };
          });
      }),
  );

/** The rows on the way from `start` back to it, or none when the way ends elsewhere. */
function cycleFrom(start: string, column: string, rows: ReadonlyMap<string, CheckedRow>): readonly string[] {
  const seen = new Set<string>();
  let at = rows.get(start)?.values[column];
  while (typeof at === 'string' && !seen.has(at)) {
    seen.add(at);
    if (at === start) return [...seen];
    at = rows.get(at)?.values[column];
  }
  return [];
}
