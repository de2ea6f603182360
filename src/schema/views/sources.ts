import { z } from 'zod';
import { ref, shownFigure } from './parts.ts';

export const sourceLine = z.strictObject({
  id: z.string(),
  page: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  kind: z.string(),
  date: z.string().nullable(),
  date_basis: z.string(),
  grade: z.string(),
  covers: ref,
  /** Rows taken from this source, by table. */
  counts: z.array(z.strictObject({ table: z.string(), zh: z.string(), rows: z.int() })),
});
export type SourceLine = z.infer<typeof sourceLine>;

export const passageBlock = z.strictObject({
  id: z.string(),
  kind: z.string(),
  label: z.string(),
  section: z.string().nullable(),
  continues: z.string().nullable(),
  figures: z.array(shownFigure),
  /** Other rows taken from the passage, by table. */
  items: z.array(z.strictObject({ table: z.string(), zh: z.string(), refs: z.array(ref) })),
});
export type PassageBlock = z.infer<typeof passageBlock>;

export const source = z.strictObject({
  ...sourceLine.shape,
  byline: z.string().nullable(),
  document_number: z.string().nullable(),
  address: z.string().nullable(),
  reading_notes: z.array(z.string()),
  note: z.string().nullable(),
  misprints: z.array(
    z.strictObject({ id: z.string(), printed: z.string(), likely: z.string(), reason: z.string(), passage: z.string() }),
  ),
  passages: z.array(passageBlock),
});
export type Source = z.infer<typeof source>;
