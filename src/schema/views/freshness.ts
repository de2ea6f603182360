import { z } from 'zod';
import { ref } from './parts.ts';

/** How recent a table is. */
export const tableFreshness = z.strictObject({
  table: z.string(),
  /** The latest source that rows of the table come from; null when none has a date. */
  latest: z.strictObject({ source: ref, date: z.string() }).nullable(),
  /** The last release that changed a row of the table. */
  released: z.string().nullable(),
});
export type TableFreshness = z.infer<typeof tableFreshness>;
