/** The manifest of a frozen release: data/releases/<date>/manifest.json. */
import { z } from 'zod';

const count = z.int().min(0);
export const releaseCounts = z.strictObject({ added: count, changed: count, corrected: count, removed: count });

export const releaseManifest = z.strictObject({
  format: z.literal(1),
  date: z.iso.date(),
  /** What this release is about, in a sentence; null when nothing was said. */
  note: z.string().min(1).max(300).nullable(),
  /** The same in English. */
  note_en: z.string().min(1).max(600).nullable().default(null),
  /** Date of the release before; null for the first. */
  previous: z.iso.date().nullable(),
  /** SHA-256 over table, key and digest of every row after this release. */
  data_version: z.string().regex(/^[0-9a-f]{64}$/),
  counts: releaseCounts,
  /** Rows that the file of each table lists, and rows the table has after this release. */
  tables: z.array(z.strictObject({ table: z.string(), listed: count, rows: count })),
  /** Texts that come from no row and differ from the release before → digest, null where gone. Null in releases made before texts were kept. */
  texts: z.record(z.string(), z.string().regex(/^[0-9a-f]{16}$/).nullable()).nullable().default(null),
  /** Addresses of the pages that show a row listed here, without anchors. */
  pages: z.array(z.string()),
});
export type ReleaseManifest = z.infer<typeof releaseManifest>;
