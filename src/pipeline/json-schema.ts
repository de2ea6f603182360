/**
 * JSON Schemas (draft 2020-12) for editors, forms and data users, with the dictionary's titles and sentences.
 * `enumDescriptions` (as VS Code reads it) has the Chinese label of each code; `x-refers-to` the tables a value may point to.
 */
import { z } from 'zod';
import { COLLECTIONS } from '../schema/article.ts';
import type { CollectionName } from '../schema/article.ts';
import type { Column } from '../schema/cell.ts';
import { columnsOf } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A published row of a table. */
export function jsonSchema(table: Table): JsonSchema {
  const schema = z.toJSONSchema(table.row, { io: 'output' });
  for (const [name, column] of columnsOf(table)) Object.assign(property(schema, name), columnWords(column));
  const { key, label, partition } = table;
  return { title: table.zh, description: table.note, ...schema, 'x-key': key, 'x-label': label, ...(partition && { 'x-partition': partition }) };
}

function columnWords(column: Column) {
  const { zh, note, example, unit, options, to, within } = column;
  return {
    title: zh,
    description: note,
    examples: [example],
    ...(unit !== undefined && { 'x-unit': unit }),
    ...(options && { enumDescriptions: Object.values(options).map((label) => label.zh) }),
    ...(to && { 'x-refers-to': to }),
    ...(within !== undefined && { 'x-within': within }),
  };
}

/** The front matter of an article, as an editor writes it. */
export function frontMatterSchema(name: CollectionName): JsonSchema {
  const { schema, links } = COLLECTIONS[name];
  const json = z.toJSONSchema(schema, { io: 'input' });
  // Of a key that is read through a transform, zod keeps no example for the side that is written.
  for (const [key, field] of Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>)) Object.assign(property(json, key), { examples: field.meta()?.['examples'] });
  for (const [key, to] of Object.entries(links)) Object.assign(property(json, key), { 'x-refers-to': [to] });
  return json;
}

function property(schema: JsonSchema, name: string): JsonSchema {
  const found = schema.properties?.[name];
  if (typeof found !== 'object') throw new Error(`the schema has no property ${name}`);
  return found;
}

/** What a value must be when it is not null. */
export function withoutNull(property: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = property;
  const branch = anyOf?.find((one) => typeof one === 'object' && one.type !== 'null');
  const one: JsonSchema = { ...rest, ...(typeof branch === 'object' && branch) };
  const types: readonly unknown[] = Array.isArray(one.type) ? one.type : [];
  const type = types.find((name) => name !== 'null');
  return type === undefined ? one : { ...one, type: type as NonNullable<JsonSchema['type']> };
}
