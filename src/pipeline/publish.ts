/** The ledger → every file below data/v1: the register, the tables, their schemas, the views and a manifest. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { COLLECTIONS } from '../schema/article.ts';
import type { CollectionName } from '../schema/article.ts';
import { tableList } from '../schema/index.ts';
import type { TableName } from '../schema/index.ts';
import { DATA_LANGUAGES, TRANSLATED } from '../schema/languages.ts';
import type { Table } from '../schema/table.ts';
import { figure } from '../schema/views/parts.ts';
import { changeTables } from './changes/table.ts';
import { csvText } from './csv-text.ts';
import type { Cell } from './csv-text.ts';
import { dataPackage } from './data-package.ts';
import { compare } from './finding.ts';
import { frontMatterSchema, jsonSchema } from './json-schema.ts';
import { phraseBook } from './languages/phrase-book.ts';
import { translateView } from './languages/translate-view.ts';
import type { Ledger } from './ledger.ts';
import { VIEW_BUILDERS } from './views/index.ts';

export type Artefacts = ReadonlyMap<string, string>;

export function publish(ledger: Ledger): Artefacts {
  const files = new Map<string, string>();
  const add = (path: string, text: string): void => {
    if (files.has(path)) throw new Error(`two artefacts want the path ${path}`);
    files.set(path, text);
  };
  for (const [path, text] of register(ledger)) add(path, text);
  for (const table of tableList) for (const [path, text] of tableFiles(table, ledger)) add(path, text);
  for (const name of Object.keys(COLLECTIONS) as CollectionName[]) add(`schema/front-matter/${name}.json`, json(frontMatterSchema(name)));
  add('datapackage.json', json(dataPackage(tableList)));
  for (const [path, text] of changeTables(ledger.releases)) add(path, text);
  const views = VIEW_BUILDERS.flatMap((build) => build(ledger));
  for (const { path, value } of views) add(path, json(value));
  for (const lang of TRANSLATED) {
    const book = phraseBook(ledger, lang);
    for (const { path, value, shared } of views) if (!shared) add(`${DATA_LANGUAGES[lang].folder}${path}`, json(translateView(value, book)));
  }
  add('manifest.json', manifest(files));
  return files;
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The figure register: one row per figure, columns in the order of its schema. */
function register(ledger: Ledger): [string, string][] {
  const names = Object.keys(figure.shape) as (keyof typeof figure.shape)[];
  const rows = ledger.figures.map((shown) => figure.parse(Object.fromEntries(names.map((name) => [name, shown[name]]))));
  return [
    ['figures.csv', csvText(names, rows.map((row) => names.map((name) => row[name])))],
    ['figures.json', json(rows)],
    ['schema/figure-register.json', json(z.toJSONSchema(figure))],
  ];
}

function tableFiles(table: Table, ledger: Ledger): [string, string][] {
  const names = Object.keys(table.columns);
  const rows = ledger.rows[table.name as TableName] as readonly Readonly<Record<string, Cell>>[];
  const cells = rows.map((row) => names.map((name) => row[name] ?? null));
  return [
    [`tables/${table.name}.csv`, csvText(names, cells)],
    [`tables/${table.name}.json`, json(rows)],
    [`schema/${table.name}.json`, json(jsonSchema(table))],
  ];
}

function manifest(files: Artefacts): string {
  const entries = [...files].sort(([a], [b]) => compare(a, b)).map(([path, text]) => ({
    path,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  const version = createHash('sha256').update(entries.map((e) => e.path + e.sha256).join('\n')).digest('hex').slice(0, 12);
  return json({ schema_version: 1, data_version: version, files: entries });
}
