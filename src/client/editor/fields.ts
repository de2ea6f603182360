/** A published JSON Schema of a table row or of front matter → the fields of a form. */
import { marks } from '../language.ts';

interface Property {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Property[];
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Property;
  readonly 'x-refers-to'?: readonly string[];
  readonly 'x-within'?: string;
  readonly 'x-unit'?: string;
}

export interface Schema {
  readonly title?: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly required: readonly string[];
  readonly 'x-key'?: readonly string[];
  readonly 'x-label'?: string;
  readonly 'x-partition'?: readonly string[];
}

export interface Field {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly example: string;
  readonly type: 'text' | 'number' | 'integer' | 'list';
  readonly required: boolean;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  /** The table a single value is the id of; null when it is no such value. */
  readonly table: string | null;
  readonly pattern: RegExp | null;
  /** Characters of a text, or the number itself. */
  readonly min: number;
  readonly max: number;
}

/** What the fields are called in the language of the page, where the schema is in another one. */
export type Labels = Readonly<Record<string, { readonly title: string; readonly note: string; readonly options?: readonly string[] }>>;

export function fieldsOf(schema: Schema, labels: Labels = {}): Field[] {
  return Object.entries(schema.properties).map(([name, property]) => {
    const own = labels[name];
    const said = own && { title: own.title, description: own.note, ...(own.options && { enumDescriptions: own.options }) };
    return fieldOf(name, { ...property, ...said }, schema.required.includes(name));
  });
}

function fieldOf(name: string, property: Property, listed: boolean): Field {
  const value = property.anyOf?.find(({ type }) => type !== 'null') ?? property;
  const types = typeof property.type === 'string' ? [property.type] : (property.type ?? []);
  const nullable = types.includes('null') || property.anyOf?.some(({ type }) => type === 'null') === true;
  const only = types.find((type) => type !== 'null') ?? (typeof value.type === 'string' ? value.type : 'string');
  const type = only === 'array' ? 'list' : only === 'number' || only === 'integer' ? only : 'text';
  const pattern = type === 'list' ? value.items?.pattern : value.pattern;
  const to = property['x-refers-to'] ?? [];
  return {
    name,
    title: `${property.title ?? name}${property['x-unit'] === undefined ? '' : `${marks.open}${property['x-unit']}${marks.close}`}`,
    note: property.description ?? '',
    example: String(property.examples?.[0] ?? ''),
    type,
    required: listed && !nullable && property.default === undefined,
    choices: (value.enum ?? []).map((code, i) => ({ code, label: (property.enumDescriptions ?? value.enumDescriptions)?.[i] ?? code })),
    table: to.length === 1 && type === 'text' && property['x-within'] === undefined ? (to[0] ?? null) : null,
    pattern: pattern === undefined ? null : new RegExp(pattern, 'u'),
    min: (type === 'text' ? value.minLength : value.minimum) ?? -Infinity,
    max: (type === 'text' ? value.maxLength : value.maximum) ?? Infinity,
  };
}
