import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from './article.ts';
import { optional } from './cell.ts';
import { columnsOf, tableList, TABLES } from './index.ts';
import { id, text } from './kinds.ts';
import { TABLE_TITLES } from './table-titles.ts';
import { keyOf, table } from './table.ts';

const names = tableList.map((t) => t.name);

describe.each(tableList)('the table $name', (t) => {
  it('is listed under its own name and described', () => {
    expect(TABLES[t.name as keyof typeof TABLES] as unknown).toBe(t);
    expect(t.note).toMatch(/。$/);
    expect(t.zh && t.en).toBeTruthy();
  });

  it('is known by its Chinese title where a list of references may name it', () => {
    const several = columnsOf(t).flatMap(([, { kind, to = [] }]) => (kind === 'links' && to.length > 1 ? to : []));
    for (const name of several) expect(TABLE_TITLES[name]).toBe(tableList.find((one) => one.name === name)?.zh);
  });

  it('names only columns it has, keys without gaps', () => {
    const named = [...t.key, ...(t.partition ?? []), t.label, ...t.rules.map((rule) => rule.column)];
    expect(named.filter((name) => !Object.hasOwn(t.columns, name))).toEqual([]);
    expect(t.key.filter((name) => !t.columns[name]?.required)).toEqual([]);
  });

  it('titles every column, in Chinese and English, once', () => {
    const titles = columnsOf(t).map(([, column]) => column.zh);
    expect(new Set(titles).size).toBe(titles.length);
    for (const [name, column] of columnsOf(t)) {
      expect(name).toMatch(/^[a-z][a-z_]*\d?$/);
      expect(column.zh, name).toMatch(/[\u4e00-\u9fff]/);
      expect(column.en, name).toMatch(/^[A-Z]/);
      expect(column.note, name).toMatch(/。$/);
    }
  });

  it.each(columnsOf(t).map(([name, column]) => ({ name, column })))('accepts its own example of $name', ({ column }) => {
    expect(column.schema.safeParse(column.example).error?.issues ?? []).toEqual([]);
  });

  it('gives every option one Chinese label', () => {
    for (const [name, column] of columnsOf(t)) {
      const labels = Object.values(column.options ?? {}).map((label) => label.zh);
      expect(new Set(labels).size, name).toBe(labels.length);
      expect(labels.filter((label) => Object.hasOwn(column.options ?? {}, label))).toEqual([]);
    }
  });

  it('links only to tables that exist, and by a column of the same row where the key has two parts', () => {
    for (const [name, column] of columnsOf(t)) {
      expect((column.to ?? []).filter((to) => !names.includes(to)), name).toEqual([]);
      if (column.within !== undefined) expect(Object.hasOwn(t.columns, column.within), name).toBe(true);
      for (const to of column.to ?? []) {
        const parts = tableList.find((other) => other.name === to)?.key.length;
        expect(parts, name).toBe(column.within === undefined ? 1 : 2);
      }
    }
  });
});

describe.each(Object.entries(COLLECTIONS))('the collection %s', (_name, { schema, links }) => {
  it('accepts the example of every key', () => {
    for (const [key, field] of Object.entries(schema.shape)) {
      const example = field.meta()?.['examples'] as readonly [string];
      const read = [example[0], Number(example[0]), [example[0]]].some((value) => field.safeParse(value).success);
      expect(read, key).toBe(true);
    }
  });

  it('links only keys it has to tables that exist', () => {
    expect(Object.keys(links).filter((key) => !Object.hasOwn(schema.shape, key))).toEqual([]);
    expect(Object.values(links).filter((to) => !names.includes(to))).toEqual([]);
  });

  it('refuses a key it does not know', () => {
    expect(schema.safeParse({ weather: '晴' }).error?.issues.some((issue) => issue.code === 'unrecognized_keys')).toBe(true);
  });
});

it('a day of an article is text or the Date that Astro makes of it, and exists', () => {
  const day = COLLECTIONS.decisions.schema.shape.decided;
  expect(day.parse('2031-05-06')).toBe('2031-05-06');
  expect(day.parse(new Date('2031-05-06'))).toBe('2031-05-06');
  expect(day.safeParse('2031-02-30').success).toBe(false);
  expect(day.safeParse('2031').success).toBe(false);
});

describe('table()', () => {
  const doc = { zh: '示例', en: 'Sample', note: '虚构。', example: 'a' };
  const columns = { id: id(doc), part: id(doc), word: optional(text(doc)) };
  const sample = table({ name: 'sample', zh: '示例', en: 'Sample', note: '虚构。', key: ['id', 'part'], label: 'id', columns });

  it('makes a strict row schema of its columns', () => {
    expect(sample.row.parse({ id: 'a', part: 'b', word: '' })).toEqual({ id: 'a', part: 'b', word: null });
    expect(sample.row.safeParse({ id: 'a', part: 'b', word: '', more: '' }).success).toBe(false);
    expect(sample.row.safeParse({ id: 'a', word: '' }).success).toBe(false);
  });

  it('has no rules unless given, and joins its key with #', () => {
    expect(sample.rules).toEqual([]);
    expect(keyOf(sample as never, { id: 'a', part: 'b' })).toBe('a#b');
  });
});
