/** Files below data/ → the raw rows of each table. A table is data/<name>.csv or, split by owner, data/<name>/<owner>.csv. */
import type { InputFile } from '../effects.ts';
import type { Finding } from '../finding.ts';
import type { Table } from '../../schema/table.ts';
import { readCsv } from './csv.ts';
import type { RawFile } from './csv.ts';
import { isReleaseFile } from '../releases/release.ts';
import { faultOf } from './fault.ts';

export interface RawTables {
  readonly files: ReadonlyMap<string, readonly RawFile[]>;
  /** Tables of which a file is missing or could not be read: their rows are not all known. */
  readonly unread: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

export function readTables(tables: readonly Table[], inputs: readonly InputFile[]): RawTables {
  const files = new Map<string, RawFile[]>(tables.map((t) => [t.name, []]));
  const seen = new Set<string>();
  const unread = new Set<string>();
  if (inputs.length === 0) return { files, unread: new Set(files.keys()), findings: [{ code: 'no-data', severity: 'error', file: 'data' }] };
  const findings: Finding[] = [];
  // What was published is kept beside the tables and read by releases/read.ts.
  for (const input of inputs.filter(({ path }) => !isReleaseFile(path))) {
    const fault = faultOf(input);
    const table = tables.find((t) => isFileOf(t, input.path));
    if (fault && !table) {
      // A folder that may not be listed: what is in it nobody knows.
      for (const { name } of tables.filter((t) => `data/${t.name}/`.startsWith(`${input.path}/`))) {
        seen.add(name);
        unread.add(name);
      }
      findings.push(fault);
      continue;
    }
    if (!table) {
      findings.push(unexpected(input.path, tables));
      continue;
    }
    seen.add(table.name);
    const result = fault ? { file: null, findings: [fault] } : readCsv(input.path, input.bytes);
    findings.push(...result.findings);
    if (result.file) files.get(table.name)?.push(result.file);
    else unread.add(table.name);
  }
  for (const table of tables.filter((t) => !seen.has(t.name))) {
    unread.add(table.name);
    findings.push({ code: 'missing-file', severity: 'error', file: expectedPath(table), value: table.zh });
  }
  return { files, unread, findings };
}

/** Where the rows of a table are kept; without an owner the path says whose id the file is named after. */
export function expectedPath(table: Table, owner = ownerWords(table)): string {
  return table.partition ? `data/${table.name}/${owner}.csv` : `data/${table.name}.csv`;
}

function ownerWords(table: Table): string {
  const owners = (table.partition ?? []).map((name) => table.columns[name]?.zh ?? name);
  return owners.length === 0 ? '小写英文名' : `${owners.join('或')}编号`;
}

/** Whether a path is where rows of the table are kept. */
export function isFileOf(table: Table, path: string): boolean {
  if (!table.partition) return path === `data/${table.name}.csv`;
  return path.startsWith(`data/${table.name}/`) && /\/[a-z0-9-]+\.csv$/.test(path) && path.split('/').length === 3;
}

function unexpected(path: string, tables: readonly Table[]): Finding {
  const allowed = tables.map((t) => expectedPath(t)).join('、');
  return { code: 'unexpected-file', severity: 'error', file: path, value: path, allowed };
}
