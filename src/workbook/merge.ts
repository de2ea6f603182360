/** Rows of a sheet laid over the rows of a table: changed in place, added at the end of their file, never taken away unless told. */
import { columnsOf } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import { expectedPath } from '../pipeline/read/tables.ts';
import { validateFile } from '../pipeline/validate.ts';
import type { Values } from '../pipeline/validate.ts';
import { canonicalText, sameValue } from './cell-values.ts';
import { allRows, keyOrNull } from './current.ts';
import type { CurrentRow, CurrentTable } from './current.ts';
import { rowDigest } from './row-digest.ts';
import type { SheetRow } from './sheet-rows.ts';

export interface MergedRow {
  /** Column → text as the editor wrote it, and in the one form of data/. Cells whose value did not change keep their text in both. */
  readonly raw: ReadonlyMap<string, string>;
  readonly canonical: ReadonlyMap<string, string>;
  readonly was: CurrentRow | null;
  /** Row of the sheet; null for a row the sheet does not have. */
  readonly sheetRow: number | null;
  readonly key: string | null;
}

export interface MergedTable {
  readonly table: Table;
  /** Path → rows. Files that were there stay, also without rows. */
  readonly files: ReadonlyMap<string, readonly MergedRow[]>;
  readonly before: CurrentTable['files'];
  readonly removed: readonly CurrentRow[];
  /** Keys that the sheet has. */
  readonly seen: ReadonlySet<string>;
  /** Rows changed in the sheet and, since the workbook was written, in the data too, or taken out of the data. */
  readonly stale: readonly MergedRow[];
  /** New rows of the sheet whose key was taken by a row that the workbook does not show. */
  readonly taken: readonly MergedRow[];
  /** Rows of the sheet as they were written, which the data do not have any more: they are not brought back. */
  readonly gone: readonly MergedRow[];
}

type Fate = 'changed' | 'untouched' | 'stale' | 'taken' | 'gone';

/** `then`: how each row read when the workbook was written; null for a sheet that no export wrote. */
export function mergeTable(current: CurrentTable, rows: readonly SheetRow[], then: ReadonlyMap<string, string> | null, remove: ReadonlySet<string>): MergedTable {
  const { table } = current;
  const byKey = new Map(allRows(current).flatMap((row) => (row.key === null ? [] : [[row.key, row] as const])));
  const values = readValues(table, rows);
  const laid = new Map<CurrentRow, MergedRow>();
  const told: { readonly row: MergedRow; readonly fate: Fate }[] = [];
  const added: { readonly row: MergedRow; readonly values: Values }[] = [];
  rows.forEach((sheetRow, i) => {
    const read = values[i] ?? {};
    const key = keyOrNull(table, read);
    const was = key === null ? null : (byKey.get(key) ?? null);
    const first = was !== null && !laid.has(was);
    const fate = was !== null && !first ? 'changed' : fateOf(table, read, was, then, key);
    const row = first && fate === 'untouched' ? { ...unchanged(was), sheetRow: sheetRow.row } : mergedRow(table, sheetRow, read, first ? was : null, key);
    told.push({ row, fate });
    if (first) laid.set(was, row);
    else if (fate !== 'gone') added.push({ row, values: read });
  });
  const rowsOf = (fate: Fate): MergedRow[] => told.filter((one) => one.fate === fate).map(({ row }) => row);
  const seen = new Set(values.flatMap((read) => keyOrNull(table, read) ?? []));
  const removed = new Set(allRows(current).filter(({ key }) => key !== null && remove.has(key) && !seen.has(key)));
  const files = new Map<string, MergedRow[]>([...current.files].map(([path, old]) => [path, old.filter((row) => !removed.has(row)).map((row) => laid.get(row) ?? unchanged(row))]));
  for (const { row, values: read } of added) append(files, pathFor(table, read, files, row), row);
  return { table, files: inOwnFiles(table, files), before: current.files, removed: [...removed], seen, stale: rowsOf('stale'), taken: rowsOf('taken'), gone: rowsOf('gone') };
}

/** A row that only the data changed or lost since is no change of the sheet; one that both did is for the editor to settle. */
function fateOf(table: Table, read: Values, was: CurrentRow | null, then: ReadonlyMap<string, string> | null, key: string | null): Fate {
  if (then === null || key === null) return 'changed';
  const [old, now, present] = [then.get(key), rowDigest(table, read), was && rowDigest(table, was.values)];
  if (present === null) return old === undefined ? 'changed' : now === old ? 'gone' : 'stale';
  if (old === undefined) return now === present ? 'untouched' : 'taken';
  if (old === present) return 'changed';
  if (now === old) return 'untouched';
  return now === present ? 'changed' : 'stale';
}

/** The values of the sheet's rows, read by the same reader as the files. */
function readValues(table: Table, rows: readonly SheetRow[]): readonly Values[] {
  const header = Object.keys(table.columns);
  const raw = rows.map(({ row, texts }) => ({ row, line: row, cells: header.map((name) => texts.get(name) ?? '') }));
  return validateFile(table, { path: '', header, rows: raw }).rows.map((row) => row.values);
}

function mergedRow(table: Table, { row, texts }: SheetRow, read: Values, was: CurrentRow | null, key: string | null): MergedRow {
  const raw = new Map<string, string>();
  const canonical = new Map<string, string>();
  for (const [name] of columnsOf(table)) {
    const text = texts.get(name) ?? '';
    const keeps = was !== null && (!texts.has(name) || sameValue(was.values[name], read[name]));
    const old = was?.cells.get(name) ?? '';
    raw.set(name, keeps ? old : text);
    canonical.set(name, keeps ? old : read[name] === undefined ? text : canonicalText(read[name]));
  }
  return { raw, canonical, was, sheetRow: row, key };
}

const unchanged = (row: CurrentRow): MergedRow => ({ raw: row.cells, canonical: row.cells, was: row, sheetRow: null, key: row.key });

function append(files: Map<string, MergedRow[]>, path: string, row: MergedRow): void {
  const rows = files.get(path);
  if (rows) rows.push(row);
  else files.set(path, [row]);
}

/** Where a new row goes: the file of its owner; without owners the file that holds its relatives, rows with the same first part of the key. */
function pathFor(table: Table, values: Values, files: ReadonlyMap<string, readonly MergedRow[]>, row: MergedRow): string {
  if (!table.partition) return expectedPath(table);
  const owner = ownerOf(table, values);
  if (owner !== null) return expectedPath(table, owner);
  const [lead = ''] = table.key;
  const part = row.canonical.get(lead) ?? '';
  const relative = [...files].find(([, rows]) => rows.some(({ canonical }) => canonical.get(lead) === part));
  return relative?.[0] ?? (isFileName(part) ? expectedPath(table, part) : ([...files.keys()].at(-1) ?? expectedPath(table)));
}

const isFileName = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

function ownerOf(table: Table, values: Values): string | null {
  const owner = (table.partition ?? []).map((name) => values[name]).find((value) => typeof value === 'string');
  return typeof owner === 'string' && isFileName(owner) ? owner : null;
}

/** A row whose owner was changed in the sheet moves to the file of its new owner. */
function inOwnFiles(table: Table, files: ReadonlyMap<string, readonly MergedRow[]>): ReadonlyMap<string, readonly MergedRow[]> {
  if (!table.partition || table.partition.length === 0) return files;
  const settled = new Map<string, MergedRow[]>([...files].map(([path, rows]) => [path, rows.filter((row) => newHome(table, row, path) === null)]));
  for (const [path, rows] of files) {
    for (const row of rows) {
      const home = newHome(table, row, path);
      if (home !== null) append(settled, home, row);
    }
  }
  return settled;
}

function newHome(table: Table, row: MergedRow, path: string): string | null {
  if (row.was === null) return null;
  const owner = (table.partition ?? []).map((name) => row.canonical.get(name) ?? '').find((text) => text !== '');
  const before = (table.partition ?? []).map((name) => row.was?.cells.get(name) ?? '').find((text) => text !== '');
  if (owner === undefined || owner === before || !isFileName(owner)) return null;
  const home = expectedPath(table, owner);
  return home === path ? null : home;
}
