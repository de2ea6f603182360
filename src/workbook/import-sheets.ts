/** The way in: sheets over the present data → findings, changes and the files to write. Pure; nothing is written here. */
import { tableList } from '../schema/index.ts';
import type { Rows } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import type { InputFile } from '../pipeline/effects.ts';
import type { Finding } from '../pipeline/finding.ts';
import { properNames } from '../pipeline/names.ts';
import { check } from '../pipeline/run.ts';
import type { Values } from '../pipeline/validate.ts';
import { absentTitles, withAbsentRequired, withoutAbsentCells } from './absent-columns.ts';
import { csvFile } from './csv-file.ts';
import { allRows, currentTables } from './current.ts';
import type { Current } from './current.ts';
import type { Grid } from './grid.ts';
import { mapColumns } from './mapping.ts';
import type { Mapping } from './mapping.ts';
import { mergeTable } from './merge.ts';
import type { MergedRow, MergedTable } from './merge.ts';
import type { Called } from './named-references.ts';
import { namesOf, withListed } from './reference-text.ts';
import type { Names } from './reference-text.ts';
import { oncePerCell, placesOf, relocate } from './relocate.ts';
import { rowChanges } from './row-changes.ts';
import type { RowChange } from './row-changes.ts';
import type { Written } from './scope-sheet.ts';
import { sheetRows, sheetShape } from './sheet-rows.ts';
import { titledRows } from './titled-rows.ts';

export interface SheetIn {
  readonly table: Table;
  readonly grid: Grid;
  readonly mapping: Mapping;
}

export interface Imported {
  readonly findings: readonly Finding[];
  readonly changes: readonly RowChange[];
  /** Path → text of each file that changes; null when there is an error. */
  readonly files: ReadonlyMap<string, string> | null;
  /** All rows before and after, for the change report; null when either cannot be read. */
  readonly drafts: { readonly before: Rows; readonly after: Rows } | null;
}

interface Options {
  /** The rows the workbook was written with; null for any other sheet. */
  readonly written: Written | null;
  /** Table → the texts of references that its drop-downs offer. */
  readonly listed?: ReadonlyMap<string, readonly string[]>;
  readonly remove: boolean;
}

export function importSheets(data: readonly InputFile[], content: readonly InputFile[], sheets: readonly SheetIn[], options: Options): Imported {
  const current = currentTables(tableList, data);
  const nothing = { changes: [], files: null, drafts: null };
  if (sheets.some(({ table }) => current.unread.has(table.name))) return { findings: check(data, content).findings, ...nothing };
  const names = withListed(knownNames(current, sheets), options.listed ?? new Map());
  const called = calledRows(current, sheets);
  const laid = sheets.map((sheet) => layOver(sheet, current, { names, called }, options));
  const own = laid.flatMap(({ findings }) => findings);
  if (laid.some(({ mapped }) => !mapped)) return { findings: own, ...nothing };
  const changes = laid.flatMap(({ merged }) => rowChanges(merged));
  const first = check([...written(laid, data, ({ raw }) => raw).values()], content);
  const told = withoutAbsentCells(relocate(first.findings, placesOf(laid)), laid.map(({ place, absent }) => ({ file: place, columns: absent })));
  const findings = oncePerCell(own, told);
  const before = changes.length === 0 ? null : check(data, content).draft;
  const drafts = before && first.draft ? { before, after: first.draft } : null;
  if (isWrong(findings)) return { findings, changes, files: null, drafts };
  return { findings, changes, files: canonicalFiles(laid, data, content), drafts };
}

/** Whether a list of the changes would spread what a finding warns of. */
export const givesAway = (findings: readonly Finding[]): boolean => findings.some(({ code }) => code === 'personal-data');

const isWrong = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === 'error');

/** The files that change, in the one form of data/. They are checked once more: what is written is what was checked. */
function canonicalFiles(laid: readonly Laid[], data: readonly InputFile[], content: readonly InputFile[]): ReadonlyMap<string, string> {
  const before = new Map(data.map((file) => [file.path, file.bytes]));
  const after = written(laid, data, ({ canonical }) => canonical);
  const files = [...after].filter(([path, { bytes }]) => before.get(path) !== bytes);
  const refused = files.length === 0 ? undefined : check([...after.values()], content).findings.find(({ severity }) => severity === 'error');
  if (refused) throw new Error(`the canonical text of an accepted sheet is refused: ${JSON.stringify(refused)}`);
  return new Map(files.map(([path, { bytes }]) => [path, new TextDecoder().decode(bytes)]));
}

/** Names of rows as they were and as the sheets give them, so that a renamed row is known under both. */
function knownNames(current: Current, sheets: readonly SheetIn[]): Names {
  return namesOf(tableList, (table) => rowsThenAndNow(table, current, sheets));
}

function rowsThenAndNow(table: Table, current: Current, sheets: readonly SheetIn[]): Values[] {
  const incoming = sheets.filter((sheet) => sheet.table.name === table.name).flatMap(({ grid, mapping }) => titledRows(table, grid, mapColumns(table, grid, mapping)));
  return [...allRows(current.tables.get(table.name)).map(({ values }) => values), ...incoming];
}

const calledRows = (current: Current, sheets: readonly SheetIn[]): Called => new Map(tableList.map((table) => [table.name, properNames(table, rowsThenAndNow(table, current, sheets))]));

interface Laid {
  readonly merged: MergedTable;
  readonly place: string;
  readonly mapped: boolean;
  /** Titles of the columns that the sheet does not have. */
  readonly absent: readonly string[];
  readonly findings: readonly Finding[];
}

function layOver({ table, grid, mapping }: SheetIn, current: Current, { names, called }: { readonly names: Names; readonly called: Called }, { written: all, remove }: Options): Laid {
  const now = current.tables.get(table.name) ?? { table, files: new Map() };
  const mapped = mapColumns(table, grid, mapping);
  const headerWrong = mapped.findings.some(({ severity }) => severity === 'error');
  const read = headerWrong ? { rows: [], findings: sheetShape(table, grid, mapped) } : sheetRows(table, grid, mapped, names, called);
  const then = all === null ? null : (all.get(table.name) ?? new Map<string, string>());
  const without = mergeTable(now, read.rows, then, new Set());
  const expected = then ?? touchedKeys(without);
  const missing = headerWrong ? [] : allRows(now).flatMap(({ key }) => (key !== null && expected.has(key) && !without.seen.has(key) ? [key] : []));
  // A foreign sheet that names no row of ours takes none away, whatever the options say.
  const onlyNew = all === null && !allRows(now).some(({ key }) => key !== null && without.seen.has(key));
  const merged = remove && !onlyNew ? mergeTable(now, read.rows, then, new Set(missing)) : without;
  const told = missing.length === 0 || (remove && !onlyNew) ? [] : [onlyNew ? onlyNewRows(grid, missing.length) : missingRows(grid, missing)];
  const own = [...mapped.findings, ...read.findings, ...told, ...fates(grid, merged)];
  const findings = headerWrong ? own : withAbsentRequired(table, grid, mapped.columns, merged, own);
  return { merged, place: grid.place, mapped: !headerWrong, absent: absentTitles(table, mapped.columns), findings };
}

/** A foreign sheet speaks only for the files that it has rows of. */
function touchedKeys({ files }: MergedTable): Set<string> {
  const touched = [...files.values()].filter((rows) => rows.some(({ sheetRow }) => sheetRow !== null));
  return new Set(touched.flat().flatMap(({ was }) => was?.key ?? []));
}

/** What happened to rows since the workbook was written. */
function fates(grid: Grid, { stale, taken, gone }: MergedTable): Finding[] {
  const at = ({ sheetRow, key }: MergedRow) => ({ file: grid.place, ...(sheetRow !== null && { row: sheetRow }), ...(key !== null && { value: key }) });
  return [
    ...stale.map((row): Finding => ({ code: 'workbook-stale-row', severity: 'error', ...at(row) })),
    ...taken.map((row): Finding => ({ code: 'workbook-taken-id', severity: 'error', ...at(row), allowed: row.was?.file ?? '' })),
    ...gone.map((row): Finding => ({ code: 'workbook-row-gone', severity: 'warning', ...at(row) })),
  ];
}

const onlyNewRows = (grid: Grid, count: number): Finding => ({ code: 'workbook-only-new-rows', severity: 'warning', file: grid.place, value: String(count) });

const LISTED = 5;

function missingRows(grid: Grid, keys: readonly string[]): Finding {
  const allowed = `${keys.slice(0, LISTED).join('、')}${keys.length > LISTED ? ' 等' : ''}`;
  return { code: 'workbook-missing-rows', severity: 'warning', file: grid.place, value: String(keys.length), allowed };
}

/** All files of data/ after the change. A file of which no row changes keeps its bytes. */
function written(laid: readonly Laid[], data: readonly InputFile[], cells: (row: MergedRow) => ReadonlyMap<string, string>): Map<string, InputFile> {
  const files = new Map(data.map((file) => [file.path, file]));
  for (const { merged: { table, files: own, before } } of laid) {
    for (const [path, rows] of own) {
      const isSame = ({ was, ...row }: MergedRow): boolean => was?.file === path && sameCells(was.cells, cells({ was, ...row }));
      if (rows.length === before.get(path)?.length && rows.every(isSame)) continue;
      files.set(path, { path, bytes: new TextEncoder().encode(csvFile(table, rows.map(cells))) });
    }
  }
  return files;
}

const sameCells = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean => [...a].every(([name, text]) => b.get(name) === text);
