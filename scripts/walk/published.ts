/** Whether the rows of a sheet stand in a built site: in the published table and on their pages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../src/pipeline/changes/links.ts';
import { rowText } from '../../src/pipeline/changes/snapshot.ts';
import { keyOf } from '../../src/schema/table.ts';
import type { Table } from '../../src/schema/table.ts';

export interface Published {
  readonly id: string;
  /** Address of the page with its anchor; null where the row is not in the published table. */
  readonly address: string | null;
  /** The page is there and holds an element with that id. */
  readonly shown: boolean;
}

export function publishedRows(site: string, table: Table, ids: readonly string[]): Published[] {
  const rows = JSON.parse(readFileSync(join(site, `data/v1/tables/${table.name}.json`), 'utf8')) as readonly Readonly<Record<string, unknown>>[];
  const byId = new Map(rows.map((row) => [keyOf(table, row), row]));
  return ids.map((id) => {
    const row = byId.get(id);
    const address = row === undefined ? null : addressOf(table.name, rowText(table, row));
    return { id, address, shown: address !== null && isShown(site, address) };
  });
}

function isShown(site: string, address: string): boolean {
  const [page = '', anchor = ''] = address.split('#');
  const file = join(site, page, 'index.html');
  return existsSync(file) && readFileSync(file, 'utf8').includes(`id="${anchor}"`);
}
