/**
 * `npm run data:office`: an independent reader for the exported workbook. LibreOffice turns every sheet into CSV, and each cell is
 * compared with the tables; then it saves the workbook anew, and that one is imported. Needs `soffice` on the PATH; no part of the checks.
 */
import './guard.ts';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readTree } from '../src/pipeline/effects.ts';
import { readCsv } from '../src/pipeline/read/csv.ts';
import { readTables } from '../src/pipeline/read/tables.ts';
import { columnsOf, tableList } from '../src/schema/index.ts';
import type { Table } from '../src/schema/table.ts';
import { isNumeric } from '../src/workbook/cell-values.ts';
import { importSheets } from '../src/workbook/import-sheets.ts';
import { readWorkbook } from '../src/workbook/read-xlsx.ts';
import { findSheets } from '../src/workbook/sheets-in.ts';
import { writeWorkbook } from '../src/workbook/write-xlsx.ts';

/** CSV filter: comma, quotes, UTF-8, all columns as text shown, every sheet (-1). */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
const root = process.cwd();
const data = readTree(root, 'data');
const folder = mkdtempSync(join(tmpdir(), 'ledger-'));

const convert = (to: string, out: string): void => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const run = spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', join(folder, out), join(folder, 'ledger.xlsx')], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`soffice: ${run.error?.message ?? run.stderr}`);
};

writeFileSync(join(folder, 'ledger.xlsx'), await writeWorkbook(data, { kind: 'all' }));
convert(CSV, 'csv');
const sheets = new Map(readdirSync(join(folder, 'csv')).map((name) => [name.replace(/^ledger-|\.csv$/g, ''), readFileSync(join(folder, 'csv', name))]));
const raw = readTables(tableList, data);
const counts = tableList.map((table) => compareTable(table, sheets.get(table.zh)));
for (const { differences } of counts) for (const line of differences) console.log(line);
const sum = (of: (count: (typeof counts)[number]) => number): number => counts.reduce((total, count) => total + of(count), 0);
console.log(`LibreOffice 读出 ${sheets.size} 张表：${sum((c) => c.rows)} 行，比较 ${sum((c) => c.cells)} 格，不同 ${sum((c) => c.differences.length)} 格。`);

convert('xlsx:Calc MS Excel 2007 XML', 'again');
const again = await readWorkbook('again.xlsx', readFileSync(join(folder, 'again', 'ledger.xlsx')));
const { sheets: found, written } = findSheets('again.xlsx', again.sheets, null);
const imported = importSheets(data, readTree(root, 'content'), found.map((sheet) => ({ ...sheet, mapping: new Map() })), { written, remove: false });
console.log(`LibreOffice 另存后再导入 ${found.length} 张表：改动 ${imported.changes.length} 行，问题 ${imported.findings.length} 条。`);
rmSync(folder, { recursive: true });
process.exitCode = sum((c) => c.differences.length) + imported.changes.length + imported.findings.length === 0 ? 0 : 1;

function compareTable(table: Table, bytes: Uint8Array | undefined): { readonly rows: number; readonly cells: number; readonly differences: readonly string[] } {
  const names = columnsOf(table);
  const want = (raw.files.get(table.name) ?? []).flatMap((file) => file.rows.map(({ cells }) => names.map(([name]) => cells[file.header.indexOf(name)] ?? '')));
  const have = bytes ? (readCsv(table.zh, bytes).file?.rows ?? []).map(({ cells }) => cells) : [];
  const differences = have.length === want.length ? [] : [`${table.zh}：${want.length} 行，读出 ${have.length} 行`];
  for (const [r, row] of want.entries()) {
    for (const [c, cell] of row.entries()) {
      const got = have[r]?.[c] ?? '';
      if (!agree(table, c, cell, got)) differences.push(`${table.zh} 第 ${r + 2} 行 ${names[c]?.[0]}：“${cell}” 读作 “${got}”`);
    }
  }
  return { rows: have.length, cells: want.length * names.length, differences };
}

/** Codes are shown by their label, references with the name behind them, 9.0 as 9; all else as it stands. */
function agree(table: Table, c: number, cell: string, got: string): boolean {
  const [, column] = columnsOf(table)[c] ?? [];
  if (column && isNumeric(column)) return got !== '' || cell === '' ? Number(got) === Number(cell) : false;
  const label = column?.options?.[cell]?.zh ?? cell;
  return got === label || (column?.kind === 'link' && cell !== '' && got.startsWith(`${cell} · `));
}
