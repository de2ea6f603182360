import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Ajv from 'ajv';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tableList } from '../schema/index.ts';
import { figure } from '../schema/views/parts.ts';
import { VIEWS, viewPath } from '../schema/views/index.ts';
import type { ViewName } from '../schema/views/index.ts';
import { readTree } from './effects.ts';
import { jsonSchema } from './json-schema.ts';
import { build } from './run.ts';

const BASE = join(import.meta.dirname, '../../scripts/fixtures/base');
const run = () => build(readTree(BASE, 'data'), readTree(BASE, 'content')).artefacts ?? new Map<string, string>();
const artefacts = run();
const text = (path: string): string => artefacts.get(path) ?? `no artefact ${path}`;
const json = (path: string): unknown => JSON.parse(text(path));
const csv = (path: string): string[][] => Papa.parse<string[]>(text(path).slice(1).trimEnd(), { newline: '\r\n' }).data;

/** JSON Schema 2020-12 uses no keyword here that the draft-7 checker reads otherwise. */
function validator(schema: unknown) {
  const { $schema: _draft, ...rest } = schema as Record<string, unknown>;
  return new Ajv({ allErrors: true }).compile(rest);
}

const FIRST_25 =
  'id, zone, scope, subject, indicator, state, value, high, comparator, unit, value_base, unit_base, period_start, period_end, period_label, growth_pct, growth_basis, rank, rank_scope, rank_of, modality, as_printed, source, locator, page';

describe('the figure register', () => {
  it('begins with the 25 columns fixed for version 1', () => {
    expect(csv('figures.csv')[0]?.slice(0, 25).join(', ')).toBe(FIRST_25);
    for (const row of json('figures.json') as object[]) expect(Object.keys(row).slice(0, 25).join(', ')).toBe(FIRST_25);
  });

  it('has one row per figure, the same in CSV and JSON', () => {
    const [header = [], ...lines] = csv('figures.csv');
    const rows = json('figures.json') as Record<string, unknown>[];
    const cell = (value: unknown): string => (Array.isArray(value) ? value.join('|') : String(value ?? ''));
    expect(lines).toEqual(rows.map((row) => header.map((name) => cell(row[name]))));
    expect(rows.map((row) => row['id'])).toEqual(['sample-f6', 'sample-f1', 'sample-f2', 'sample-f3', 'sample-f4', 'sample-f5']);
  });

  it('carries values in base units, exactly, and null where nothing is stated', () => {
    const rows = json('figures.json') as Record<string, unknown>[];
    expect(rows.map((row) => [row['value_base'], row['high_base'], row['unit_base']])).toEqual([
      [null, null, null],
      ['1609000000', null, '元'],
      ['3000', null, '米'],
      ['8000000', null, '平方米'],
      ['1', '2', '个'],
      ['40000000/3', null, '平方米'],
    ]);
    expect(rows[1]).toMatchObject({ locator: 'p1', page: '/indicators/sample-income/#sample-f1', growth_pct: -3.2, missing: null });
    expect(rows[0]).toMatchObject({ value: null, missing: 'not-published', zone: null, area: 'sample-city' });
  });

  it('is described by its schema', () => {
    const check = validator(json('schema/figure-register.json'));
    for (const row of json('figures.json') as object[]) expect(check(row) ? [] : check.errors).toEqual([]);
    expect(check({ ...(json('figures.json') as object[])[0], state: 'done' })).toBe(false);
    expect(Object.keys(figure.shape).slice(0, 25).join(', ')).toBe(FIRST_25);
  });
});

describe.each(tableList)('the table $name', (table) => {
  const rows = json(`tables/${table.name}.json`) as Record<string, unknown>[];

  it('has rows in the base, and its columns in their order', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(csv(`tables/${table.name}.csv`)[0]).toEqual(Object.keys(table.columns));
    expect(csv(`tables/${table.name}.csv`)).toHaveLength(rows.length + 1);
  });

  it('publishes rows that its JSON Schema accepts, and no others', () => {
    expect(json(`schema/${table.name}.json`)).toEqual(JSON.parse(JSON.stringify(jsonSchema(table))));
    const check = validator(json(`schema/${table.name}.json`));
    for (const row of rows) {
      expect(check(row) ? [] : check.errors).toEqual([]);
      expect(check({ ...row, weather: '晴' })).toBe(false);
      for (const [name, column] of Object.entries(table.columns)) {
        const { [name]: _gone, ...rest } = row;
        expect(check(rest), `without ${name}`).toBe(false);
        expect(check({ ...row, [name]: '' }), `${name} empty`).toBe(false);
        if (column.required) expect(check({ ...row, [name]: null }), `${name} null`).toBe(false);
      }
    }
  });

  it('gives every column of its schema a title, a sentence and an example', () => {
    const { properties } = json(`schema/${table.name}.json`) as { properties: Record<string, Record<string, unknown>> };
    for (const [name, column] of Object.entries(table.columns)) {
      expect(properties[name]).toMatchObject({ title: column.zh, description: column.note, examples: [column.example] });
    }
  });
});

describe('the views', () => {
  const owned = [...artefacts.keys()].filter((path) => path.startsWith('views/'));
  const isOne = (path: string, before: string, after: string): boolean =>
    path.startsWith(before) && path.endsWith(after) && !path.slice(before.length, -after.length).includes('/');

  it.each(Object.keys(VIEWS) as ViewName[])('%s parses with its schema', (name) => {
    const many = VIEWS[name].path.includes('{id}');
    const [before = '', after = ''] = many ? viewPath(name, '{id}').split('{id}') : [viewPath(name), ''];
    const paths = owned.filter((path) => (many ? isOne(path, before, after) : path === before));
    // The base has one zone with a ledger; comparisons are tested with two in views/compare.test.ts.
    if (name !== 'comparison') expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(VIEWS[name].schema.safeParse(json(path)).error?.issues ?? [], path).toEqual([]);
  });

  it('are one file per row where a kind of page has one', () => {
    const ids = (folder: string) => owned.flatMap((path) => (isOne(path, `views/${folder}/`, '.json') ? [path.split('/')[2]?.replace('.json', '')] : []));
    expect(ids('zones')).toEqual(['sample-east', 'sample-west']);
    expect(owned.filter((path) => path.endsWith('/rows.json'))).toEqual(['views/zones/sample-east/rows.json']);
    expect(ids('promises')).toEqual(['sample-c3', 'sample-c1', 'sample-c2']);
    expect(ids('systems')).toEqual(['sample-system', 'other']);
  });
});

describe('the manifest', () => {
  const manifest = json('manifest.json') as { schema_version: number; data_version: string; files: { path: string; bytes: number; sha256: string }[] };

  it('lists every other file with its size and hash, in order', () => {
    const others = [...artefacts.keys()].filter((path) => path !== 'manifest.json').sort();
    expect(manifest.files.map((file) => file.path)).toEqual(others);
    for (const { path, bytes, sha256 } of manifest.files) {
      expect(bytes).toBe(Buffer.byteLength(text(path)));
      expect(sha256, path).toBe(createHash('sha256').update(text(path)).digest('hex'));
    }
  });

  it('has a version that changes with the data and with nothing else', () => {
    expect(manifest.schema_version).toBe(1);
    const data = readTree(BASE, 'data').map((file) => ({ ...file, bytes: Buffer.from(Buffer.from(file.bytes).toString().replace('示例河工程', '示例河二期')) }));
    const other = JSON.parse(build(data, readTree(BASE, 'content')).artefacts?.get('manifest.json') ?? '{}') as typeof manifest;
    expect(other.data_version).toMatch(/^[0-9a-f]{12}$/);
    expect(other.data_version).not.toBe(manifest.data_version);
    expect(run()).toEqual(artefacts);
  });
});
