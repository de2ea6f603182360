import { tableList } from '../../schema/index.ts';
import type { Table } from '../../schema/table.ts';
import type { Finding } from '../finding.ts';
import { columnTitle } from '../validate.ts';
import type { CheckedRow } from '../validate.ts';
import { crossFinding } from './rule.ts';
import type { CrossRule } from './rule.ts';

/** A row copied under a new id, or whose id was changed while the old row stays: one fact would be counted twice. Told at the later row. */
export const sameFact: CrossRule = (checked) => tableList.flatMap((table) => twice(table, checked.get(table.name) ?? []));

function twice(table: Table, rows: readonly CheckedRow[]): Finding[] {
  const [key = '', ...more] = table.key;
  if (more.length > 0 || table.columns[key]?.kind !== 'id') return [];
  const told = [key, ...(table.besides ?? [])];
  const names = Object.keys(table.columns).filter((name) => !told.includes(name));
  const first = new Map<string, CheckedRow>();
  return rows.flatMap((row) => {
    if (names.some((name) => !(name in row.values))) return [];
    const fact = JSON.stringify(names.map((name) => row.values[name]));
    const earlier = first.get(fact);
    if (earlier === undefined) first.set(fact, row);
    return earlier === undefined || earlier.values[key] === row.values[key] ? [] : [finding(table, key, row, earlier)];
  });
}

function finding(table: Table, key: string, row: CheckedRow, earlier: CheckedRow): Finding {
  const [own, other] = [String(row.values[key]), String(earlier.values[key])];
  const zh = { wrong: `“${own}”和“${other}”（${earlier.file} 第 ${earlier.row} 行）说的是同一件事`, remedy: '录了两次的，删掉一行；改了编号的，改回去。真是两件事，把不同的地方写出来' };
  const en = { wrong: `“${own}” says the same as “${other}” (${earlier.file} row ${earlier.row})`, remedy: 'Delete one where it was entered twice; where the ID was changed, change it back. If they are two facts, say in what they differ' };
  return { ...crossFinding(row, columnTitle(key, table.columns[key]), zh, en), severity: 'warning' };
}
