import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTree } from '../../pipeline/effects.ts';
import { frontMatterSchema, jsonSchema } from '../../pipeline/json-schema.ts';
import { readArticles } from '../../pipeline/read/articles.ts';
import { readCsv } from '../../pipeline/read/csv.ts';
import { readFrontMatter } from '../../pipeline/read/front-matter.ts';
import { validateFile } from '../../pipeline/validate.ts';
import { COLLECTIONS } from '../../schema/article.ts';
import type { CollectionName } from '../../schema/article.ts';
import { columnsOf, tableList } from '../../schema/index.ts';
import { complain } from './check.ts';
import { fieldsOf } from './fields.ts';
import type { Field, Schema } from './fields.ts';
import { readArticle } from './open.ts';
import { articleText, headerLine, rowLine, rowPath, withLine } from './texts.ts';

const BASE = join(import.meta.dirname, '../../../scripts/fixtures/base');
const data = readTree(BASE, 'data');
const articles = readTree(BASE, 'content');
const fieldsFor = (schema: unknown): Field[] => fieldsOf(JSON.parse(JSON.stringify(schema)) as Schema);

describe.each(tableList)('the form of the table $name', (table) => {
  const fields = fieldsFor(jsonSchema(table));

  it('has a field for every column, required where the column is, with its options in Chinese', () => {
    expect(fields.map(({ name, required }) => [name, required])).toEqual(columnsOf(table).map(([name, column]) => [name, column.required]));
    for (const [i, [, column]] of columnsOf(table).entries()) {
      expect(fields[i]?.choices).toEqual(Object.entries(column.options ?? {}).map(([code, { zh }]) => ({ code, label: zh })));
    }
  });

  it('accepts every good row and writes it back as it was', () => {
    const files = data.filter(({ path }) => path === `data/${table.name}.csv` || path.startsWith(`data/${table.name}/`));
    const rows = files.flatMap((input) => {
      const { file } = readCsv(input.path, input.bytes);
      return (file?.rows ?? []).map(({ cells }) => new Map((file?.header ?? []).map((name, i) => [name, cells[i] ?? ''])));
    });
    expect(files.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(fields.flatMap((field) => complain(field, row.get(field.name) ?? '', null) ?? [])).toEqual([]);
      const bytes = Buffer.from(`${headerLine(fields)}\n${rowLine(fields, row)}\n`);
      const { file } = readCsv('data/x.csv', bytes);
      expect(file?.rows[0]?.cells).toEqual(fields.map(({ name }) => row.get(name) ?? ''));
      expect(validateFile(table, file ?? { path: '', header: [], rows: [] }).findings).toEqual([]);
    }
  });
});

describe('the form of an article', () => {
  it.each(articles)('reads and writes $path without loss', ({ path, bytes }) => {
    const collection = path.split('/')[1] as CollectionName;
    const fields = fieldsFor(frontMatterSchema(collection));
    const before = Buffer.from(bytes).toString('utf8');
    const opened = readArticle(before);
    expect(fields.flatMap((field) => complain(field, opened?.answers.get(field.name) ?? '', null) ?? [])).toEqual([]);
    const after = articleText(fields, opened?.answers ?? new Map(), opened?.body ?? '');
    const read = (text: string) => readArticles([{ path, bytes: Buffer.from(text) }]);
    expect(read(after).findings).toEqual([]);
    expect(read(after).articles[0]?.data).toEqual(read(before).articles[0]?.data);
    expect(after.split('\n---\n')[1]?.trim()).toBe(before.split('\n---\n')[1]?.trim());
  });

  it.each(['关于 #1号', '甲: 乙', 'null', '2022-02-30', '00123', '- 一', '&a 泰安', '"引号"', '[方括号', '是', 'yes', '泰政办发〔2021〕7号', '  空格  '])('keeps the title %j', (title) => {
    const fields = fieldsFor(frontMatterSchema('pages'));
    const text = articleText(fields, new Map([['title', title], ['summary', '一句话说明。']]), '正文');
    expect(readFrontMatter('x', text)).toMatchObject({ values: { title: title.trim() } });
  });

  it('requires what the schema requires, and knows lists and dates', () => {
    const fields = new Map(fieldsFor(frontMatterSchema('articles')).map((field) => [field.name, field]));
    const required = [...fields.values()].filter((field) => field.required).map(({ name }) => name);
    expect(required).toEqual(Object.entries(COLLECTIONS.articles.schema.shape).flatMap(([name, field]) => (field.safeParse(undefined).success ? [] : [name])));
    const why = (name: string, answer: string) => complain(fields.get(name) as Field, answer, null)?.why ?? null;
    expect([why('title', ''), why('title', '甲'), why('title', '甲'.repeat(81)), why('title', '标题')]).toEqual(['blank', 'short', 'long', null]);
    expect([why('written', '2022-02-30'), why('written', '2022-02-28'), why('written', '')]).toEqual(['form', null, null]);
    expect([why('plans', 'ta21a、jn20'), why('plans', 'ta21a|ta21a'), why('plans', '泰安')]).toEqual([null, 'twice', 'form']);
    expect(why('kind', '政策')).toBe('unknown');
  });

  it('does not open a file whose front matter it cannot read', () => {
    for (const text of ['没有文首信息', '---\ntitle: 甲\n', '---\ntitle: 甲\ntitle: 乙\n---\n', '---\n- 甲\n---\n']) expect(readArticle(text)).toBeNull();
  });
});

describe('numbers and ids', () => {
  const field = (over: Partial<Field>): Field => ({ name: 'n', title: '', note: '', example: '', type: 'number', required: false, choices: [], table: null, pattern: null, min: -Infinity, max: Infinity, ...over });
  it.each([
    ['约16', 'number'],
    ['1,234', 'number'],
    ['1e3', 'number'],
    ['16.09', null],
    ['-3', null],
  ])('number %j: %j', (answer, why) => expect(complain(field({}), answer, null)?.why ?? null).toBe(why));

  it('integers, limits and unknown ids are told', () => {
    expect(complain(field({ type: 'integer', min: 1 }), '1.5', null)).toEqual({ why: 'integer' });
    expect(complain(field({ type: 'integer', min: 1 }), '0', null)).toEqual({ why: 'range', limit: 1 });
    expect(complain(field({ type: 'text', table: 'a' }), 'x', new Set(['y']))).toEqual({ why: 'unknown' });
    expect(complain(field({ type: 'text', table: 'a' }), 'y', new Set(['y']))).toBeNull();
  });
});

it('is called in the language of the page where that is not the one of the schema: no Chinese labels in the English form', () => {
  const schema: Schema = { properties: { level: { type: 'string', title: '级别', description: '批准级别。', enum: ['national', 'other'], enumDescriptions: ['国家级', '其他'] } }, required: ['level'] };
  const labels = { level: { title: 'Level', note: 'Level at which the zone was approved.', options: ['national', 'other kind'] } };
  expect(fieldsOf(schema, labels)).toMatchObject([{ title: 'Level', note: 'Level at which the zone was approved.', choices: [{ code: 'national', label: 'national' }, { code: 'other', label: 'other kind' }] }]);
  expect(fieldsOf(schema)).toMatchObject([{ title: '级别', choices: [{ label: '国家级' }, { label: '其他' }] }]);
});

describe('the file a row goes to', () => {
  it('is that of its owner', () => {
    expect(rowPath('a', undefined, new Map())).toBe('data/a.csv');
    expect(rowPath('a', ['zone', 'area'], new Map([['zone', ''], ['area', 'x']]))).toBe('data/a/x.csv');
  });
  it('keeps its bytes and its line ends, and is refused when its header is another', () => {
    expect(withLine('\ufeffid,b\r\n1,2\r\n', 'id,b', '3,4')).toBe('\ufeffid,b\r\n1,2\r\n3,4\r\n');
    expect(withLine('id,b\n1,2', 'id,b', '3,4')).toBe('id,b\n1,2\n3,4\n');
    expect(withLine('id,c\n', 'id,b', '3,4')).toBeNull();
  });
});
