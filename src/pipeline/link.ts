/** Keys are unique, references resolve, files hold only their owner's rows. Works on every cell that was readable. */
import { nearest } from '../schema/nearest.ts';
import { simplified } from '../schema/quantity.ts';
import { keyOf } from '../schema/table.ts';
import type { Table } from '../schema/table.ts';
import type { Finding } from './finding.ts';
import { freeId } from './free-id.ts';
import { rowNames } from './names.ts';
import type { Names } from './names.ts';
import { expectedPath } from './read/tables.ts';
import { columnTitle } from './validate.ts';
import type { CheckedRow } from './validate.ts';

export type CheckedTables = ReadonlyMap<string, readonly CheckedRow[]>;
type Keys = ReadonlyMap<string, ReadonlySet<string>>;

export function link(tables: readonly Table[], checked: CheckedTables): Finding[] {
  const keys = knownKeys(tables, checked);
  const names = rowNames(tables, checked);
  return tables.flatMap((table) => [
    ...duplicateKeys(table, rowsOf(table, checked)),
    ...rowsOf(table, checked).flatMap((row) => references(table, tables, { keys, names }, row)),
  ]);
}

/** A table with a row whose key could not be read, or names no row itself, is left out: nothing can then be called unknown in it. */
function knownKeys(tables: readonly Table[], checked: CheckedTables): Keys {
  const whole = tables.filter((t) => rowsOf(t, checked).every((row) => hasKey(t, row)));
  const keys = new Map(whole.map((t) => [t.name, new Set(rowsOf(t, checked).map((row) => keyOf(t, row.values)))]));
  for (const t of whole) {
    const dangling = (row: CheckedRow) => t.key.some((name) => t.columns[name]?.to && isUnknown(t.columns[name].to[0], row.values[name], keys));
    if (rowsOf(t, checked).some(dangling)) keys.delete(t.name);
  }
  return keys;
}

/** Rows kept by owner stand in the file of their owner. */
export function checkOwners(tables: readonly Table[], checked: CheckedTables): Finding[] {
  return tables.flatMap((table) => rowsOf(table, checked).flatMap((row) => owner(table, row)));
}

const hasKey = (table: Table, row: CheckedRow): boolean => table.key.every((name) => name in row.values);

const rowsOf = (table: Table, checked: CheckedTables): readonly CheckedRow[] => checked.get(table.name) ?? [];
const at = (row: CheckedRow) => ({ severity: 'error', file: row.file, row: row.row, line: row.line }) as const;

function duplicateKeys(table: Table, rows: readonly CheckedRow[]): Finding[] {
  const first = new Map<string, CheckedRow>();
  const last = table.key.at(-1) ?? '';
  const taken = rows.map((row) => String(row.values[last] ?? ''));
  const unread = rows.filter((row) => !hasKey(table, row)).length;
  const findings: Finding[] = [];
  for (const row of rows.filter((r) => hasKey(table, r))) {
    const key = keyOf(table, row.values);
    const earlier = first.get(key);
    if (!earlier) first.set(key, row);
    else {
      const where = `${earlier.file} 第 ${earlier.row} 行`;
      // The same row twice is to be deleted and not to be renamed.
      const free = isSame(earlier, row) ? null : freeId(String(row.values[last]), taken, unread);
      if (free !== null) taken.push(free);
      findings.push({ code: 'duplicate-key', ...at(row), column: titleOf(table, last), value: key, allowed: where, ...(free !== null && { suggestion: free }) });
    }
  }
  return findings;
}

const isSame = (a: CheckedRow, b: CheckedRow): boolean => a.complete && b.complete && JSON.stringify(a.values) === JSON.stringify(b.values);

const titleOf = (table: Table, name: string): string => columnTitle(name, table.columns[name]);

function references(table: Table, tables: readonly Table[], { keys, names }: { readonly keys: Keys; readonly names: Names }, row: CheckedRow): Finding[] {
  return Object.entries(table.columns).flatMap(([name, column]) => {
    const value = row.values[name];
    if (value === null || value === undefined || !column.to) return [];
    const first = column.within === undefined ? null : row.values[column.within];
    if (first === undefined || (first !== null && isUnknown(table.columns[column.within ?? '']?.to?.[0], first, keys))) return [];
    return targetsOf(column.to, value)
      .map(({ to, key }) => ({ to, key, full: first === null ? key : `${String(first)}#${key}` }))
      .filter(({ to, full }) => isUnknown(to, full, keys))
      .map(({ to, key }): Finding => {
        const place = { ...at(row), column: titleOf(table, name), value: key };
        if (first !== null) return { code: 'unknown-passage', ...place, allowed: `${String(first)}（${within(String(first), keys.get(to))}）` };
        const target = tables.find((t) => t.name === to);
        const usual = simplified(key);
        const near = names.get(to)?.get(key) ?? (keys.get(to)?.has(usual) === true ? usual : null) ?? (target?.unlike ? null : nearestName(key, keys.get(to) ?? new Set()));
        return { code: 'unknown-reference', ...place, allowed: target?.zh ?? to, ...(target && ownWords(target, key)), ...(near && { suggestion: near }) };
      });
  });
}

/** What the table itself says of a key that it does not have. */
function ownWords({ unlike }: Table, key: string): Pick<Finding, 'wrong' | 'remedy' | 'en'> {
  if (!unlike) return {};
  const said = ({ wrong, remedy }: typeof unlike.zh) => ({ wrong: wrong.replace('{key}', () => key), remedy });
  return { ...said(unlike.zh), en: said(unlike.en) };
}

/** What there is inside a row of another table: p1—p32 where they are numbered without a gap, else the first few. */
function within(first: string, known: ReadonlySet<string> = new Set()): string {
  const ids = [...known].filter((key) => key.startsWith(`${first}#`)).map((key) => key.slice(first.length + 1));
  const isNumbered = ids.length > 2 && ids.every((id, i) => id === `p${i + 1}`);
  return isNumbered ? `p1—p${ids.length}` : `${ids.slice(0, LISTED).join('、')}${ids.length > LISTED ? '…' : ''}`;
}

const LISTED = 10;

function isUnknown(to: string | undefined, key: unknown, keys: Keys): boolean {
  return keys.get(to ?? '')?.has(String(key)) === false;
}

/** The nearest key. Where other keys differ only in their digits the number is what is wrong, and another number is another row, not a slip. */
function nearestName(key: string, known: ReadonlySet<string>): string | null {
  const words = (id: string): string => id.replace(/\d+/g, '');
  const numbered = [...known].some((id) => words(id) === words(key));
  return numbered ? null : nearest(key, [...known]);
}

/** The rows a link cell points to: `table:key` where several tables are allowed, else the bare key. */
export function targetsOf(to: readonly string[], value: unknown): { readonly to: string; readonly key: string }[] {
  const items = Array.isArray(value) ? (value as string[]) : [value as string];
  return items.map((item) => {
    if (to.length === 1) return { to: to[0] ?? '', key: item };
    const colon = item.indexOf(':');
    return { to: item.slice(0, colon), key: item.slice(colon + 1) };
  });
}

function owner(table: Table, row: CheckedRow): Finding[] {
  if (!table.partition) return [];
  const column = table.partition.find((name) => typeof row.values[name] === 'string');
  const name = column === undefined ? null : String(row.values[column]);
  if (column === undefined || name === null || row.file.endsWith(`/${name}.csv`)) return [];
  return [{ code: 'wrong-owner-file', ...at(row), column: titleOf(table, column), value: name, allowed: expectedPath(table, name) }];
}
