import { columnsOf, tableList } from '../../schema/index.ts';
import type { TableName } from '../../schema/index.ts';
import type { Table } from '../../schema/table.ts';
import { groupBy } from '../group.ts';
import { latestSource } from '../latest-source.ts';
import type { Ledger } from '../ledger.ts';
import { ownerRef } from '../owner.ts';
import { countByTable } from './sources.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

export function catalogue(ledger: Ledger): ViewFile[] {
  return [viewFile('home', home(ledger)), viewFile('dictionary', tableList.map((t) => tableDoc(t, ledger))), viewFile('names', names(ledger))];
}

const rowsOf = (table: Table, ledger: Ledger) => ledger.rows[table.name as TableName] as readonly Readonly<Record<string, unknown>>[];

function home(ledger: Ledger) {
  const rows = tableList.flatMap((table) => rowsOf(table, ledger).map((row) => ({ table, row })));
  const fromSource = rows.filter(({ table }) => 'source' in table.columns && 'locator' in table.columns);
  return {
    totals: countByTable(rows),
    states: [...groupBy(ledger.figures, (f) => f.state)].map(([state, list]) => ({ state, rows: list.length })),
    per_source: [...groupBy(fromSource, ({ row }) => String(row['source']))]
      .filter(([id]) => id !== 'null')
      .map(([id, list]) => ({ ref: ledger.ref('sources', id), counts: countByTable(list) })),
    latest_source: latestSource(ledger),
  };
}

function tableDoc(table: Table, ledger: Ledger) {
  return {
    name: table.name,
    zh: table.zh,
    en: table.en,
    note: table.note,
    rows: rowsOf(table, ledger).length,
    file: `/data/v1/tables/${table.name}`,
    columns: columnsOf(table).map(([name, column]) => ({
      name,
      zh: column.zh,
      en: column.en,
      note: column.note,
      kind: column.kind,
      required: column.required,
      unit: column.unit ?? null,
      example: column.example,
      options: Object.entries(column.options ?? {}).map(([code, label]) => ({ code, ...label })),
      to: [...(column.to ?? [])],
    })),
  };
}

/** Kinds of page a reader looks for by name, in the order the search groups them. */
const NAMED = ['zones', 'projects', 'carriers', 'enterprises', 'indicators', 'industries', 'departments', 'plans', 'commitments', 'systems', 'mechanisms', 'sources', 'glossary', 'terms'] as const;

function names(ledger: Ledger) {
  return NAMED.flatMap((table) =>
    ledger.rows[table].flatMap((row) => {
      const ref = ledger.ref(table, row.id);
      const aliases = 'aliases' in row ? (row.aliases ?? []) : 'short_name' in row ? [row.name, row.name_en] : [];
      const owned = 'zone' in row && 'area' in row ? ownerRef(row, ledger).name : null;
      return [ref.name, ...aliases].map((name) => ({ name, kind: table, page: ref.page ?? '', zone: owned }));
    }),
  );
}
