/** What the pipeline makes of damaged data, against an oracle that shares no code with the change report. */
import { outline } from '../../src/pipeline/changes/outline.ts';
import { FORMATS } from '../../src/pipeline/changes/render.ts';
import { changeReport } from '../../src/pipeline/changes/report.ts';
import { snapshotOf } from '../../src/pipeline/changes/snapshot.ts';
import type { Snapshot } from '../../src/pipeline/changes/snapshot.ts';
import type { InputFile } from '../../src/pipeline/effects.ts';
import { check } from '../../src/pipeline/run.ts';
import { validateFile } from '../../src/pipeline/validate.ts';
import type { Validated } from '../../src/pipeline/validate.ts';
import { tableList } from '../../src/schema/index.ts';
import type { Rows, TableName } from '../../src/schema/index.ts';

export type Verdict = 'rejected' | 'accepted, nothing changed' | 'accepted and reported' | 'accepted and unreported';

/** Table, key and column of every typed cell, as JSON; rows are named by their key columns. */
export type Cells = ReadonlyMap<string, string>;

export function cellsOf(rows: Rows): Cells {
  const all = rows as Readonly<Record<TableName, readonly Readonly<Record<string, unknown>>[]>>;
  return new Map(
    tableList.flatMap(({ name, key }) =>
      all[name as TableName].flatMap((row) => {
        const id = key.map((part) => String(row[part])).join('#');
        return Object.entries(row).filter(([, value]) => value !== null).map(([column, value]) => [`${name} ${id} ${column}`, JSON.stringify(value)] as const);
      }),
    ),
  );
}

/** The data as they are before any damage; throws when they are not good. */
export function baseOf(data: readonly InputFile[], content: readonly InputFile[]): Base {
  const known = new Map<string, Validated>();
  const { rows, findings } = check(data, content, undefined, (table, file) => {
    const result = validateFile(table, file);
    known.set(file.path, result);
    return result;
  });
  if (!rows) throw new Error(`the data to damage are not good: ${JSON.stringify(findings[0])}`);
  return { state: snapshotOf(rows), cells: cellsOf(rows), content, known };
}

/** `table id column` of every cell that differs. */
function differing(before: Cells, after: Cells): Set<string> {
  return new Set([...before.keys(), ...after.keys()].filter((cell) => before.get(cell) !== after.get(cell)));
}

export interface Base {
  readonly state: Snapshot;
  readonly cells: Cells;
  readonly content: readonly InputFile[];
  /** What the undamaged files hold, by path. */
  readonly known: ReadonlyMap<string, Validated>;
}

/** Checks the damaged file anew; the others are as they were. */
const validating =
  (damaged: string, known: Base['known']): typeof validateFile =>
  (table, file) =>
    (file.path === damaged ? undefined : known.get(file.path)) ?? validateFile(table, file);

/** `damaged` is the path of the one file that differs from the base. */
export function judge(data: readonly InputFile[], damaged: string, base: Base): Verdict {
  const { rows } = check(data, base.content, undefined, validating(damaged, base.known));
  if (!rows) return 'rejected';
  const expected = differing(base.cells, cellsOf(rows));
  const now = snapshotOf(rows);
  const report = changeReport(base.state, now);
  const told = new Set(
    report.changes.flatMap(({ table, id, before, after, cells }) => {
      const columns = before && after ? cells.map(({ column }) => column) : Object.keys(before ?? after ?? {});
      return columns.map((column) => `${table} ${id} ${column}`);
    }),
  );
  if (expected.size === 0 && told.size === 0) return 'accepted, nothing changed';
  const words = FORMATS.text(outline(report, '', [now, base.state], { all: true }));
  const named = report.changes.every(({ id }) => words.includes(id));
  const same = told.size === expected.size && [...expected].every((cell) => told.has(cell));
  return same && named ? 'accepted and reported' : 'accepted and unreported';
}
