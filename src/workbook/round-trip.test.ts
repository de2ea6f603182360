/** Changed by hand in a sheet or in the file: both ways must say the same and write the same. */
import { describe, expect, it } from 'vitest';
import { columnsOf, tableList } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import type { InputFile } from '../pipeline/effects.ts';
import { readCsv } from '../pipeline/read/csv.ts';
import { check } from '../pipeline/run.ts';
import { validateFile } from '../pipeline/validate.ts';
import { canonicalText, shownValue } from './cell-values.ts';
import { csvFile } from './csv-file.ts';
import { allRows, currentTables } from './current.ts';
import type { CurrentRow } from './current.ts';
import { content, data, exported, imported, sheetOf, withCell } from './fixture-base.ts';
import { namesOf } from './reference-text.ts';

const CASES = 80;
const current = currentTables(tableList, data);
const names = namesOf(tableList, (table) => allRows(current.tables.get(table.name)).map(({ values }) => values));
const tables = tableList.filter((table) => allRows(current.tables.get(table.name)).length > 0);
const JUNK = ['', '暂无', '约5', '16.09亿元', '2022年8月1日', '1-2', 'x'.repeat(400), '甲\n乙', '"甲",乙', '=1+1', '\u200b', '０', '第43段', '不在里面'];

/** A fixed pseudo-random sequence per seed (mulberry32). */
function sequence(seed: number): <T>(items: readonly T[]) => T {
  let state = seed * 2_654_435_761;
  return (items) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return items[((mixed ^ (mixed >>> 14)) >>> 0) % items.length] as (typeof items)[number];
  };
}

/** One cell of one row gets other text: the value of another row, or junk. Keys and owners stay. */
function mutation(seed: number) {
  const pick = sequence(seed);
  const table = pick(tables);
  const rows = allRows(current.tables.get(table.name));
  const row = pick(rows);
  const [name] = pick(columnsOf(table).filter(([one]) => !table.key.includes(one) && !table.partition?.includes(one)));
  const text = pick([true, false]) ? (pick(rows).cells.get(name) ?? '') : pick(JUNK);
  return { table, row, name, text };
}

function inFile(table: Table, row: CurrentRow, name: string, text: string): readonly InputFile[] {
  return data.map((file) => {
    if (file.path !== row.file) return file;
    const rows = (current.tables.get(table.name)?.files.get(file.path) ?? []).map((one) => (one === row ? new Map([...one.cells, [name, text]]) : one.cells));
    return { ...file, bytes: new TextEncoder().encode(csvFile(table, rows)) };
  });
}

/** The text as a workbook would show it, where it can be read; else as it stands. */
function shown(table: Table, row: CurrentRow, name: string, text: string): { readonly shown: string; readonly canonical: string } {
  const cells = columnsOf(table).map(([one]) => (one === name ? text : (row.cells.get(one) ?? '')));
  const { rows } = validateFile(table, { path: '', header: columnsOf(table).map(([one]) => one), rows: [{ cells, row: 2, line: 2 }] });
  const value = rows[0]?.values[name];
  const column = table.columns[name];
  if (value === undefined || !column) return { shown: text, canonical: text };
  return { shown: String(shownValue(column, value, names) ?? ''), canonical: canonicalText(value) };
}

describe('a cell changed in the workbook and the same cell changed in the file', () => {
  it(`agree in ${CASES} seeded cases: same findings, same bytes`, () => {
    const counts = { refused: 0, written: 0, same: 0 };
    for (let seed = 1; seed <= CASES; seed++) {
      const { table, row, name, text } = mutation(seed);
      const said = `seed ${seed}: ${table.name} ${row.key} ${name} = ${JSON.stringify(text)}`;
      const sheet = sheetOf(table.name);
      const sheetRow = allRows(current.tables.get(table.name)).indexOf(row) + 2;
      const cell = shown(table, row, name, text);
      const result = imported([{ ...sheet, grid: withCell(sheet, sheetRow, name, cell.shown) }]);
      const direct = check(inFile(table, row, name, cell.shown === '' ? '' : text), content);
      const errors = (list: readonly { readonly severity: string; readonly code: string }[]) => list.filter(({ severity }) => severity === 'error').map(({ code }) => code).sort();
      expect(errors(result.findings), said).toEqual(errors(direct.findings));
      if (result.files === null) counts.refused++;
      else if (result.files.size === 0) counts.same++;
      else {
        counts.written++;
        const expected = inFile(table, row, name, cell.canonical).find(({ path }) => path === row.file);
        expect([...result.files], said).toEqual([[row.file, new TextDecoder().decode(expected?.bytes)]]);
      }
    }
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(CASES / 10);
  }, 120_000);
});

describe('the form of files', () => {
  it('is the one the files have', () => {
    for (const { path, bytes } of data.filter(({ path: one }) => tables.some(({ name }) => one === `data/${name}.csv` || one.startsWith(`data/${name}/`)))) {
      const table = tableList.find(({ name }) => path === `data/${name}.csv` || path.startsWith(`data/${name}/`));
      const { file } = readCsv(path, bytes);
      if (!table || !file) throw new Error(path);
      const rows = file.rows.map(({ cells }) => new Map(file.header.map((name, i) => [name, cells[i] ?? ''])));
      expect(csvFile(table, rows), path).toBe(new TextDecoder().decode(bytes));
    }
  });

  it('of a workbook that nobody touched gives no file at all', () => {
    expect(imported(exported).files?.size).toBe(0);
  });
});
