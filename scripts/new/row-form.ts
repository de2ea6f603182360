/** A new row of a table as a form. Each answer is read by the pipeline itself, so it means here what it means in the file. */
import { cellText } from '../../src/pipeline/changes/snapshot.ts';
import type { InputFile } from '../../src/pipeline/effects.ts';
import { targetsOf } from '../../src/pipeline/link.ts';
import { wording } from '../../src/pipeline/messages/index.ts';
import { expectedPath } from '../../src/pipeline/read/tables.ts';
import { columnTitle, validateFile } from '../../src/pipeline/validate.ts';
import type { Column } from '../../src/schema/cell.ts';
import { columnsOf, TABLES, tableList } from '../../src/schema/index.ts';
import type { TableName } from '../../src/schema/index.ts';
import { keyOf } from '../../src/schema/table.ts';
import type { Table } from '../../src/schema/table.ts';
import { withRow } from './csv-row.ts';
import type { Answers, Choice, Draft, Field, Form, Known, Read } from './form.ts';
import type { RowKind } from './kinds.ts';
import { proposal, sourceColumn } from './proposals.ts';
import type { TypedRow } from './proposals.ts';

export function rowForm(kind: RowKind, known: Known): Form {
  const table = TABLES[kind.table] as unknown as Table;
  const rows = rowsOf(known, kind.table);
  const order = askingOrder(table);
  return {
    names: order,
    next: (answers, given = answers) => {
      const all = new Map([...given, ...answers]);
      const name = order.find((one) => !answers.has(one) && !ownerIsKnown(table, answers, one));
      const column = name === undefined ? undefined : table.columns[name];
      return name === undefined || !column ? null : field(table, kind, known, all, rows, name, column);
    },
    drafts: (answers) => rowDrafts(table, kind, known, answers),
    fieldOf: (finding) => order.find((name) => columnTitle(name, table.columns[name]) === finding.column) ?? null,
  };
}

export const rowsOf = (known: Known, table: string): readonly TypedRow[] => known.rows[table as TableName];

/** Whose row it is and its source first, because the proposals depend on them; then what is required; each in the order of the schema. */
function askingOrder(table: Table): readonly string[] {
  const first = [...(table.partition ?? []), ...(sourceColumn(table) === undefined ? [] : [sourceColumn(table) ?? ''])];
  const rest = columnsOf(table).filter(([name]) => !first.includes(name));
  return [...first, ...rest.filter(([, column]) => column.required).map(([name]) => name), ...rest.filter(([, column]) => !column.required).map(([name]) => name)];
}

/** A row has one owner: once a column of the partition is filled, the others are not asked. */
function ownerIsKnown(table: Table, answers: Answers, name: string): boolean {
  const owners = table.partition ?? [];
  return owners.includes(name) && owners.some((one) => (answers.get(one) ?? '') !== '');
}

function field(table: Table, kind: RowKind, known: Known, answers: Answers, rows: readonly TypedRow[], name: string, column: Column): Field {
  return {
    name,
    zh: column.zh,
    note: column.note,
    example: column.example,
    required: column.required,
    choices: choices(known, column, answers),
    many: column.kind === 'links' || column.kind === 'locator',
    proposal: proposal(table, kind, rows, answers, name, column),
    read: (answer) => readCell(table, known, answers, name, column, answer),
  };
}

function choices(known: Known, column: Column, answers: Answers): Choice[] {
  if (column.options) return Object.entries(column.options).map(([code, { zh }]) => ({ code, zh }));
  const to = column.to ?? [];
  return to.flatMap((name) => {
    const target = tableList.find((one) => one.name === name);
    if (!target) return [];
    const scope = column.within === undefined ? null : answers.get(column.within);
    const fits = rowsOf(known, name).filter((row) => scope === null || cellText(row[target.key[0] ?? '']) === scope);
    return fits.map((row) => {
      const key = scope === null ? keyOf(target, row) : cellText(row[target.key.at(-1) ?? '']);
      return { code: to.length > 1 ? `${name}:${key}` : key, zh: cellText(row[target.label]) };
    });
  });
}

function readCell(table: Table, known: Known, answers: Answers, name: string, column: Column, answer: string): Read {
  const header = Object.keys(table.columns);
  const cells = header.map((one) => (one === name ? answer : (answers.get(one) ?? '')));
  const { rows, findings } = validateFile(table, { path: '', header, rows: [{ cells, row: 2, line: 2 }] });
  const finding = findings.find((one) => one.severity === 'error' && one.code !== 'row-rule' && one.column === columnTitle(name, column));
  if (finding) return wording(finding);
  const value = rows[0]?.values[name];
  const unknown = value === null || value === undefined ? undefined : unknownTarget(known, answers, column, value);
  if (unknown !== undefined) return { wrong: `找不到“${unknown}”`, remedy: '用列出的编号；没有的要先在那张表里新建' };
  return { text: typeof value === 'number' && Number(answer) === value ? answer.trim() : cellText(value) };
}

function unknownTarget(known: Known, answers: Answers, column: Column, value: unknown): string | undefined {
  if (!column.to) return undefined;
  const first = column.within === undefined ? '' : `${answers.get(column.within) ?? ''}#`;
  return targetsOf(column.to, value).find(({ to, key }) => {
    const target = tableList.find((one) => one.name === to);
    return !target || !rowsOf(known, to).some((row) => keyOf(target, row) === `${first}${key}`);
  })?.key;
}

function rowDrafts(table: Table, kind: RowKind, known: Known, answers: Answers): Draft[] {
  const owner = (table.partition ?? []).map((name) => answers.get(name) ?? '').find((value) => value !== '');
  const main = withRow(table, fileAt(known, expectedPath(table, owner)), expectedPath(table, owner), [Object.fromEntries(answers)]);
  if (!kind.beside) return [main];
  const beside = TABLES[kind.beside.table] as unknown as Table;
  const key = table.key.map((name) => answers.get(name) ?? '').join('-');
  const count = Number(answers.get(kind.beside.count) ?? 0);
  const added = Array.from({ length: count }, (_, i) => kind.beside?.row(key, i + 1, count) ?? {});
  const path = expectedPath(beside, key);
  return count === 0 ? [main] : [main, withRow(beside, fileAt(known, path), path, added)];
}

const fileAt = (known: Known, path: string): InputFile | undefined => known.data.find((file) => file.path === path);
