import { tableList } from '../../schema/index.ts';
import type { TableName } from '../../schema/index.ts';
import type { TableFreshness } from '../../schema/views/freshness.ts';
import { compare } from '../finding.ts';
import type { Ledger } from '../ledger.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

/** For each table the latest source of its rows and the last release that changed one. */
export function freshness(ledger: Ledger): ViewFile[] {
  return [viewFile('freshness', tableList.map(({ name }) => ofTable(name as TableName, ledger)))];
}

function ofTable(table: TableName, ledger: Ledger): TableFreshness {
  const rows = ledger.rows[table] as readonly Readonly<Record<string, unknown>>[];
  const cited = new Set(rows.map((row) => row[table === 'sources' ? 'id' : 'source']));
  // As for the site as a whole: a standard's date says nothing about the zones.
  const dated = ledger.rows.sources.flatMap(({ id, kind, date }) => (cited.has(id) && kind !== 'standard' && date !== null ? [{ id, date }] : []));
  const [latest] = dated.sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
  const released = ledger.releases.filter(({ tables }) => tables.some((one) => one.table === table && one.listed > 0)).at(-1);
  return { table, latest: latest ? { source: ledger.ref('sources', latest.id), date: latest.date } : null, released: released?.date ?? null };
}
