import { TABLES, tableList } from '../../schema/index.ts';
import type { Row, TableName } from '../../schema/index.ts';
import { keyOf } from '../../schema/table.ts';
import type { Table } from '../../schema/table.ts';
import type { PassageBlock } from '../../schema/views/sources.ts';
import { groupBy } from '../group.ts';
import { passageLabel } from '../languages/passage-label.ts';
import type { Ledger } from '../ledger.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

/** Tables whose rows are facts taken from a passage (the passages themselves are not). */
const taken = tableList.filter((t) => 'source' in t.columns && 'locator' in t.columns);

type Taken = { readonly table: Table; readonly row: Readonly<Record<string, unknown>> };

export function sources(ledger: Ledger): ViewFile[] {
  const rows = taken.flatMap((table) => (ledger.rows[table.name as TableName] as readonly Taken['row'][]).map((row) => ({ table, row })));
  const bySource = groupBy(rows, ({ row }) => row['source']);
  const lines = ledger.rows.sources.map((row) => sourceLine(row, bySource.get(row.id) ?? [], ledger));
  return [
    viewFile('sources', lines),
    ...ledger.rows.sources.map((row, i) => {
      const line = lines[i] ?? sourceLine(row, [], ledger);
      return viewFile('source', { ...line, ...sourceDetail(row, bySource.get(row.id) ?? [], ledger) }, row.id);
    }),
  ];
}

export function countByTable(rows: readonly Taken[]) {
  return [...groupBy(rows, ({ table }) => table)].map(([table, group]) => ({ table: table.name, zh: table.zh, rows: group.length }));
}

function sourceLine(row: Row<'sources'>, rows: readonly Taken[], ledger: Ledger) {
  const { id, title, publisher, kind, date, date_basis, grade } = row;
  const covers = ledger.ref('areas', row.covers);
  return { id, page: ledger.ref('sources', id).page ?? '', title, publisher, kind, date, date_basis, grade, covers, counts: countByTable(rows) };
}

function sourceDetail(row: Row<'sources'>, rows: readonly Taken[], ledger: Ledger) {
  const misprints = ledger.linkedFrom('misprints', 'sources', row.id);
  const byPassage = groupBy(rows, ({ row: fact }) => (fact['locator'] as string[] | null)?.[0] ?? '');
  return {
    byline: row.byline,
    document_number: row.document_number,
    address: row.address,
    reading_notes: row.reading_notes ?? [],
    note: row.note,
    misprints: misprints.map(({ id, printed, likely, reason, locator }) => ({ id, printed, likely, reason, passage: locator[0] ?? '' })),
    passages: ledger.linkedFrom('passages', 'sources', row.id).map((passage) => passageBlock(passage, byPassage.get(passage.id) ?? [], ledger)),
  };
}

function passageBlock(passage: Row<'passages'>, rows: readonly Taken[], ledger: Ledger): PassageBlock {
  const figures = rows.filter(({ table }) => table.name === TABLES.figures.name).map(({ row }) => ledger.figure(String(row['id'])));
  const others = rows.filter(({ table }) => table.page && table.name !== TABLES.figures.name);
  return {
    id: passage.id,
    kind: passage.kind,
    label: passageLabel(passage),
    section: passage.section,
    continues: passage.continues?.[0] ?? null,
    figures,
    items: [...groupBy(others, ({ table }) => table)].map(([table, group]) => ({
      table: table.name,
      zh: table.zh,
      refs: group.map(({ row }) => ledger.ref(table.name, keyOf(table, row))),
    })),
  };
}
