/** What was released is not changed in silence: a fixed column changes only with an entry in the corrections. */
import { corrections } from '../../schema/tables/corrections.ts';
import { cellText } from '../changes/snapshot.ts';
import type { Finding } from '../finding.ts';
import type { Table } from '../../schema/table.ts';
import { keyOf } from '../../schema/table.ts';
import { columnTitle } from '../validate.ts';
import type { CheckedRow } from '../validate.ts';
import { placeOf } from './remembered.ts';
import type { Remembered } from './remembered.ts';

export function silentChanges(memory: Remembered): Finding[] {
  if (!memory.whole(corrections.name)) return [];
  const told = new Set(newEntries(memory).map(({ values }) => cellName(values)));
  return memory.tables.flatMap((table) =>
    (table.fixed ?? []).length === 0 ? [] : memory.rowsOf(table.name).flatMap((row) => changesOf(table, row, memory).filter(({ column }) => !told.has(`${table.name}:${keyOf(table, row.values)}:${column}`)).map((cell) => silent(table, row, cell))),
  );
}

interface Cell {
  readonly column: string;
  readonly old: string;
  readonly now: string;
}

function changesOf(table: Table, row: CheckedRow, memory: Remembered): Cell[] {
  const released = memory.released(table.name, keyOf(table, row.values));
  if (!released) return [];
  return (table.fixed ?? [])
    .filter((column) => column in row.values)
    .map((column) => ({ column, old: released[column] ?? '', now: cellText(row.values[column]) }))
    .filter(({ old, now }) => old !== now);
}

function silent(table: Table, row: CheckedRow, { column, old, now }: Cell): Finding {
  const { table: name, id, column: of, old: before, new: after } = corrections.columns;
  const entry = [[name, table.name], [id, keyOf(table, row.values)], [of, column], [before, old === '' ? '（空）' : old], [after, now === '' ? '（空）' : now]] as const;
  const example = `${entry.map(([{ zh }, text]) => `${zh} ${text}`).join('，')}，日期和理由照实填`;
  return { code: 'silent-change', ...placeOf(row), column: columnTitle(column, table.columns[column]), value: now, allowed: old, example };
}

const cellName = (values: Readonly<Record<string, unknown>>): string => `${String(values['table'])}:${String(values['id'])}:${String(values['column'])}`;

/** Entries that no release has yet. */
function newEntries(memory: Remembered): CheckedRow[] {
  return memory.rowsOf(corrections.name).filter(({ values, complete }) => complete && memory.released(corrections.name, keyOf(corrections as unknown as Table, values)) === null);
}

/** A new entry says what really changed: its old value was released, its new value stands in the data. */
export function checkCorrections(memory: Remembered): Finding[] {
  return newEntries(memory).flatMap((entry): Finding[] => {
    const [name, id, column] = [entry.values['table'], entry.values['id'], entry.values['column']].map(String) as [string, string, string];
    const at = (of: keyof typeof corrections.columns) => ({ ...placeOf(entry), column: columnTitle(of, corrections.columns[of]) });
    const table = memory.tables.find((one) => one.name === name);
    if (!table) return [{ code: 'correction-unknown', ...at('table'), value: name }];
    const [released, row] = [memory.released(name, id), memory.present(name, id)];
    if (!released || !row) return memory.whole(name) || !released ? [{ code: 'correction-unknown', ...at('id'), value: id }] : [];
    if (!(column in table.columns)) return [{ code: 'correction-unknown', ...at('column'), value: column }];
    if (!(column in row.values)) return [];
    return mismatch(entry, released[column] ?? '', cellText(row.values[column])).map((wrong) => ({ code: 'correction-mismatch', ...at(wrong.column), value: wrong.value, allowed: wrong.allowed }));
  });
}

interface Mismatch {
  readonly column: 'old' | 'new';
  readonly value: string;
  readonly allowed: string;
}

function mismatch({ values }: CheckedRow, released: string, now: string): Mismatch[] {
  const [old, made] = [cellText(values['old']), cellText(values['new'])];
  if (old !== released) return [{ column: 'old', value: old, allowed: released }];
  return made === now ? [] : [{ column: 'new', value: made, allowed: now }];
}
