/** Views of the base data, and of the base with rows added; for tests. */
import { join } from 'node:path';
import { TABLES } from '../../schema/index.ts';
import type { TableName } from '../../schema/index.ts';
import { ORIGINAL } from '../../schema/languages.ts';
import type { DataLang } from '../../schema/languages.ts';
import { VIEWS, viewPath } from '../../schema/views/index.ts';
import type { View, ViewName } from '../../schema/views/index.ts';
import { readTree } from '../effects.ts';
import type { InputFile } from '../effects.ts';
import { build } from '../run.ts';

const BASE = join(import.meta.dirname, '../../../scripts/fixtures/base');
const data = readTree(BASE, 'data');
const content = readTree(BASE, 'content');

function viewsOf(files: readonly InputFile[]) {
  const { artefacts, findings } = build(files, content);
  if (!artefacts) throw new Error(JSON.stringify(findings));
  return <N extends ViewName>(name: N, id?: string, lang: DataLang = ORIGINAL): View<N> => VIEWS[name].schema.parse(JSON.parse(artefacts.get(viewPath(name, id, lang)) ?? '')) as View<N>;
}

export const view = viewsOf(data);
export const names = (refs: readonly { readonly id: string }[]): string[] => refs.map((ref) => ref.id);

/** The base with lines added to some of its files. */
export const withLines = (added: Readonly<Record<string, readonly string[]>>) =>
  viewsOf(data.map((file) => ({ path: file.path, bytes: Buffer.from(`${Buffer.from(file.bytes).toString()}${(added[file.path] ?? []).map((line) => `${line}\n`).join('')}`) })));

export const withRows = (path: string, ...rows: string[]) => withLines({ [path]: rows });

/** A line of a table from the cells that matter; the others are empty. */
export function line(table: TableName, cells: Readonly<Record<string, string | number>>): string {
  const columns = Object.keys(TABLES[table].columns);
  const strange = Object.keys(cells).filter((name) => !columns.includes(name));
  if (strange.length > 0) throw new Error(`${table} has no column ${strange.join()}`);
  return columns.map((name) => cells[name] ?? '').join(',');
}

/** A line of data/figures/sample-east.csv: an actual value of a whole year, unless said otherwise. */
export const figureLine = (id: string, cells: Readonly<Record<string, string | number>>): string =>
  line('figures', {
    id, zone: 'sample-east', scope: 'zone', subject: '示例收入', indicator: 'sample-income', state: 'actual', value: 7, comparator: 'eq', unit: '亿元',
    period_kind: 'year', period_start: 2029, period_end: 2029, period_label: '全年', year_basis: 'printed', as_printed: `${cells['value'] ?? 7}亿元`,
    source: 'sample-report', locator: 'p1', ...cells,
  }); // prettier-ignore

export const FIGURES = 'data/figures/sample-east.csv';
