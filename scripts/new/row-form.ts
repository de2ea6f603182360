/** A new row of a table as a form: what is asked, in which order, and the files that the answers make. */
import { cellText } from '../../src/pipeline/changes/snapshot.ts';
import type { InputFile } from '../../src/pipeline/effects.ts';
import { expectedPath } from '../../src/pipeline/read/tables.ts';
import { columnTitle, validateFile } from '../../src/pipeline/validate.ts';
import type { Column } from '../../src/schema/cell.ts';
import { columnsOf, TABLES, tableList } from '../../src/schema/index.ts';
import { keyOf } from '../../src/schema/table.ts';
import type { Table } from '../../src/schema/table.ts';
import { withRow } from './csv-row.ts';
import type { Answers, Choice, Draft, Field, Form, Known } from './form.ts';
import type { RowKind } from './kinds.ts';
import { proposal, sourceColumn } from './proposals.ts';
import type { TypedRow } from './proposals.ts';
import { readAnswer } from './read-answer.ts';
import { rowsOf } from './rows-of.ts';

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
    told: (answers) => kind.beside?.told(Number(answers.get(kind.beside.count) ?? 0)) ?? '',
    fieldOf: (finding) => order.find((name) => columnTitle(name, table.columns[name]) === finding.column) ?? null,
  };
}

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
    needed: !column.required && isNeeded(table, answers, name),
    proposal: proposal(table, kind, rows, answers, name, column),
    read: (answer) => readAnswer(table, known, answers, name, answer),
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

/** Whether a rule of the table wants this column filled beside the answers; where it wants another column, that one is asked. */
function isNeeded(table: Table, answers: Answers, name: string): boolean {
  const header = Object.keys(table.columns);
  const cells = header.map((one) => (one === name ? '' : (answers.get(one) ?? '')));
  const { findings } = validateFile(table, { path: '', header, rows: [{ cells, row: 2, line: 2 }] });
  return findings.some(({ code, column }) => code === 'row-rule' && column === columnTitle(name, table.columns[name]));
}

function rowDrafts(table: Table, kind: RowKind, known: Known, answers: Answers): Draft[] {
  if (table.key.some((name) => (answers.get(name) ?? '') === '')) throw new Error(`a row of ${table.name} without its key must not be written`);
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
