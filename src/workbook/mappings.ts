/** What editors said about the columns of foreign sheets, kept so that it is asked once. */
import { z } from 'zod';
import { compare } from '../pipeline/finding.ts';
import type { Mapping } from './mapping.ts';

const entry = z.strictObject({
  table: z.string(),
  /** Titles of the sheet, sorted: the same columns in another order are the same sheet. */
  titles: z.array(z.string()),
  columns: z.array(z.strictObject({ from: z.string(), to: z.string().nullable() })),
});
const file = z.strictObject({ mappings: z.array(entry) });
export type Mappings = z.output<typeof file>['mappings'];

/** Null when the text is not such a file. */
export function readMappings(text: string): Mappings | null {
  const parsed = file.safeParse(jsonOrNull(text));
  return parsed.success ? parsed.data.mappings : null;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const sorted = (titles: readonly string[]): string[] => [...titles].sort(compare);
const nameOf = (table: string, titles: readonly string[]): string => JSON.stringify([table, ...sorted(titles)]);

/**
 * What was said about a sheet with these titles; else about the one of the table with the most titles in common, where more than
 * half of its own are there: columns that were added do not make another sheet of it.
 */
export function remembered(mappings: Mappings, table: string, titles: readonly string[]): Mapping {
  const common = (one: Mappings[number]): number => one.titles.filter((title) => titles.includes(title)).length;
  const own = mappings.filter((one) => one.table === table);
  const same = own.find((one) => nameOf(one.table, one.titles) === nameOf(table, titles));
  const [closest] = own.filter((one) => common(one) * 2 > one.titles.length).sort((a, b) => common(b) - common(a));
  const columns = (same ?? closest)?.columns ?? [];
  return new Map(columns.filter(({ from }) => titles.includes(from)).map(({ from, to }) => [from, to]));
}

export function withMapping(mappings: Mappings, table: string, titles: readonly string[], mapping: Mapping): Mappings {
  const others = mappings.filter((one) => nameOf(one.table, one.titles) !== nameOf(table, titles));
  const columns = [...mapping].map(([from, to]) => ({ from, to })).sort((a, b) => compare(a.from, b.from));
  return [...others, { table, titles: sorted(titles), columns }].sort((a, b) => compare(nameOf(a.table, a.titles), nameOf(b.table, b.titles)));
}

export const mappingsText = (mappings: Mappings): string => `${JSON.stringify({ mappings }, null, 2)}\n`;
