import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../schema/article.ts';
import { optional } from '../schema/cell.ts';
import { tableList } from '../schema/index.ts';
import { id, link, option } from '../schema/kinds.ts';
import { table } from '../schema/table.ts';
import type { Table } from '../schema/table.ts';
import { dataPackage } from './data-package.ts';
import { readTree } from './effects.ts';
import { build } from './run.ts';

const BASE = join(import.meta.dirname, '../../scripts/fixtures/base');
const artefacts = build(readTree(BASE, 'data'), readTree(BASE, 'content')).artefacts ?? new Map<string, string>();
const text = (path: string): string => artefacts.get(path) ?? `no artefact ${path}`;
type Package = ReturnType<typeof dataPackage>;
const published = JSON.parse(text('datapackage.json')) as Package;

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints: { readonly required: boolean; readonly pattern?: string; readonly enum?: readonly unknown[]; readonly minimum?: number; readonly maximum?: number; readonly maxLength?: number };
}

/** What a reader of Table Schema checks about one cell. */
function complaint({ name, type, constraints: c }: Field, cell: string): string | null {
  const number = Number(cell);
  if (cell === '') return c.required ? `${name} is empty` : null;
  const fine =
    ['string', 'number', 'integer'].includes(type) &&
    (type === 'string' || Number.isFinite(number)) &&
    (type !== 'integer' || Number.isInteger(number)) &&
    new RegExp(c.pattern ?? '', 'u').test(cell) &&
    (c.enum?.includes(cell) ?? true) &&
    (type === 'string' || (number >= (c.minimum ?? -Infinity) && number <= (c.maximum ?? Infinity))) &&
    [...cell].length <= (c.maxLength ?? Infinity);
  return fine ? null : `${name} "${cell}"`;
}

const rowsOf = (path: string): Record<string, string>[] => Papa.parse<Record<string, string>>(text(path).slice(1).trimEnd(), { header: true, newline: '\r\n' }).data;

describe('the data package', () => {
  it('describes every published table, with the fields of its CSV in their order', () => {
    expect(published.resources.map(({ name }) => name)).toEqual(tableList.map(({ name }) => name));
    for (const { path, schema } of published.resources) {
      expect(text(path).slice(1).split('\r\n')[0]?.split(',')).toEqual(schema.fields.map(({ name }) => name));
    }
  });

  it('accepts every published cell, and every key is unique', () => {
    for (const { name, path, schema } of published.resources) {
      const rows = rowsOf(path);
      const wrong = rows.flatMap((row) => (schema.fields as unknown as Field[]).flatMap((field) => complaint(field, row[field.name] ?? '') ?? []));
      expect(wrong, name).toEqual([]);
      expect(new Set(rows.map((row) => schema.primaryKey.map((key) => row[key]).join('#'))).size, name).toBe(rows.length);
    }
  });

  it('has foreign keys that resolve', () => {
    let checked = 0;
    for (const { name, path, schema } of published.resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = published.resources.find((one) => one.name === (reference.resource ?? name));
        expect(reference.fields).toEqual(target?.schema.primaryKey);
        const known = new Set(rowsOf(target?.path ?? '').map((row) => row[reference.fields[0] ?? '']));
        const values = rowsOf(path).map((row) => row[fields[0] ?? '']).filter((value) => value !== '');
        checked += values.length;
        expect(values.filter((value) => !known.has(value)), `${name}.${fields.join()}`).toEqual([]);
      }
    }
    expect(checked).toBeGreaterThan(20);
  });

  it('follows a schema: lists, options, references to itself and to others', () => {
    const doc = { zh: '甲', en: 'A', note: '甲。', example: 'a' };
    const b = table({ name: 'b', zh: '乙', en: 'B', note: '乙。', key: ['id'], label: 'id', columns: { id: id(doc) } }) as unknown as Table;
    const columns = { id: id(doc), up: optional(link(doc, 'a')), other: link(doc, 'b'), pick: option(doc, { x: { zh: '子', en: 'x' } }) };
    const a = table({ name: 'a', zh: '甲', en: 'A', note: '甲。', key: ['id'], label: 'id', columns }) as unknown as Table;
    const [resource] = dataPackage([a, b]).resources;
    expect(resource?.schema.foreignKeys).toEqual([
      { fields: ['up'], reference: { fields: ['id'] } },
      { fields: ['other'], reference: { resource: 'b', fields: ['id'] } },
    ]);
    expect(resource?.schema.fields.map(({ constraints }) => constraints.required)).toEqual([true, false, true, true]);
    expect(resource?.schema.fields[3]).toMatchObject({ categories: [{ value: 'x', label: '子' }], constraints: { enum: ['x'] } });
  });
});

describe('the schema of front matter', () => {
  it.each(Object.keys(COLLECTIONS) as (keyof typeof COLLECTIONS)[])('of %s is published with titles and references', (name) => {
    const schema = JSON.parse(text(`schema/front-matter/${name}.json`)) as { properties: Record<string, Record<string, unknown>>; required: string[] };
    expect(Object.keys(schema.properties)).toEqual(Object.keys(COLLECTIONS[name].schema.shape));
    for (const [key, property] of Object.entries(schema.properties)) {
      expect(property['title'], key).toMatch(/\S/);
      expect(property['examples'], key).toHaveLength(1);
    }
    for (const [key, to] of Object.entries(COLLECTIONS[name].links)) expect(schema.properties[key]?.['x-refers-to']).toEqual([to]);
    expect(schema.required).toContain('title');
  });
});
