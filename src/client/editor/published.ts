/** The published files the form is made from: schemas, and the ids that a field may name. */
import type { Labels, Schema } from './fields.ts';

type Row = Readonly<Record<string, unknown>>;

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** `base` is the address of data/v1, with a slash at its end. */
export const loadSchema = async (base: string, name: string): Promise<Schema> => (await load(`${base}schema/${name}.json`)) as Schema;

/** The words of a form where the schemas are in another language than the page; `folder` with a slash at its end. */
export const loadLabels = async (folder: string, name: string): Promise<Labels> => (await load(`${folder}${name}.json`)) as Labels;

/** The ids of a table with the names of their rows. */
export async function loadIds(base: string, table: string): Promise<(readonly [string, string])[]> {
  const [schema, rows] = await Promise.all([loadSchema(base, table), load(`${base}tables/${table}.json`) as Promise<readonly Row[]>]);
  const key = schema['x-key'] ?? [];
  return rows.map((row) => [key.map((name) => String(row[name])).join('#'), String(row[schema['x-label'] ?? ''] ?? '')] as const);
}
