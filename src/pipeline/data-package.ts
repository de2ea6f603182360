/**
 * The tables as a Data Package (datapackage.org, version 2.0), so that other tools can read and validate the CSV files.
 * A list of references cannot be a foreign key there; its items are only described.
 */
import type { Column } from '../schema/cell.ts';
import { columnsOf } from '../schema/index.ts';
import { LIST_SEPARATOR } from '../schema/cell.ts';
import type { Table } from '../schema/table.ts';
import { jsonSchema, withoutNull } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';
/** Constraints of JSON Schema that Table Schema has under the same name. */
const SAME = ['minLength', 'maxLength', 'minimum', 'maximum', 'pattern', 'enum'] as const;
/** The standard's own type "list" is missing from its machine-readable profile of version 2.0, so lists are text of this form. */
const ITEMS = `^[^${LIST_SEPARATOR}]+(\\${LIST_SEPARATOR}[^${LIST_SEPARATOR}]+)*$`;

export function dataPackage(tables: readonly Table[]) {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'zone-ledger',
    title: '园区明账',
    resources: tables.map((table) => ({
      name: table.name,
      type: 'table',
      title: table.zh,
      description: table.note,
      path: `tables/${table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: tableSchema(table, tables),
    })),
  };
}

function tableSchema(table: Table, tables: readonly Table[]) {
  const properties = jsonSchema(table).properties ?? {};
  const foreignKeys = columnsOf(table).flatMap(([name, column]) => foreignKey(table, name, column, tables));
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columnsOf(table).map(([name, column]) => field(name, column, properties[name] as JsonSchema)),
    primaryKey: table.key,
    ...(foreignKeys.length > 0 && { foreignKeys }),
    missingValues: [''],
  };
}

function field(name: string, column: Column, property: JsonSchema) {
  const value = withoutNull(property);
  const stated = SAME.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]] as const]));
  return {
    name,
    title: column.zh,
    description: column.note,
    example: column.example,
    type: value.type === 'array' ? 'string' : value.type,
    ...(column.options && { categories: Object.entries(column.options).map(([code, { zh }]) => ({ value: code, label: zh })) }),
    constraints: { required: column.required, ...(value.type === 'array' ? { pattern: ITEMS } : Object.fromEntries(stated)) },
  };
}

/** A reference to its own table names no resource. */
function foreignKey(table: Table, name: string, column: Column, tables: readonly Table[]) {
  const [to, ...others] = column.to ?? [];
  const target = tables.find((one) => one.name === to);
  if (!target || others.length > 0 || column.kind !== 'link' || target.key.length > 1) return [];
  return [{ fields: [name], reference: { ...(target !== table && { resource: target.name }), fields: [...target.key] } }];
}
