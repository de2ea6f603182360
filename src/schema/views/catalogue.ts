import { z } from 'zod';
import { ref } from './parts.ts';

export const dictionaryColumn = z.strictObject({
  name: z.string(),
  zh: z.string(),
  en: z.string(),
  note: z.string(),
  kind: z.string(),
  required: z.boolean(),
  unit: z.string().nullable(),
  example: z.string(),
  options: z.array(z.strictObject({ code: z.string(), zh: z.string(), en: z.string() })),
  to: z.array(z.string()),
});

export const tableDoc = z.strictObject({
  name: z.string(),
  zh: z.string(),
  en: z.string(),
  note: z.string(),
  rows: z.int(),
  file: z.string(),
  columns: z.array(dictionaryColumn),
});
export type TableDoc = z.infer<typeof tableDoc>;

/** Names a reader may type, for exact hits before full-text search. */
export const nameLine = z.strictObject({ name: z.string(), kind: z.string(), page: z.string(), zone: z.string().nullable() });
export type NameLine = z.infer<typeof nameLine>;

export const home = z.strictObject({
  totals: z.array(z.strictObject({ table: z.string(), zh: z.string(), rows: z.int() })),
  states: z.array(z.strictObject({ state: z.string(), rows: z.int() })),
  per_source: z.array(
    z.strictObject({ ref, counts: z.array(z.strictObject({ table: z.string(), zh: z.string(), rows: z.int() })) }),
  ),
  /** Latest day, month or year named by any source: the "as of" of the whole site. */
  latest_source: z.string(),
});
export type Home = z.infer<typeof home>;
