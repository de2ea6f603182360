/** Pieces that several published views share. */
import { z } from 'zod';
import { COMPARATORS, GROWTH_BASES, MISSING, PERIOD_KINDS, RANK_OBJECTS, RANK_SCOPES, SCOPES, STATES } from '../figure-options.ts';

const oneOf = <const L extends Record<string, unknown>>(options: L) =>
  z.enum(Object.keys(options) as [keyof L & string, ...(keyof L & string)[]]);
const text = z.string();
const maybe = z.string().nullable();

/** A named row of some table and the address that shows it (null when rows of that table have no place of their own). */
export const ref = z.strictObject({ table: text, id: text, name: text, page: maybe });
export type Ref = z.infer<typeof ref>;

/** Where a fact stands in its source: the source mark of a page. */
export const place = z.strictObject({
  source: text,
  title: text,
  /** Passage ids in reading order. */
  locator: z.array(text),
  /** The same in words: section and paragraph. */
  label: text,
  /** Address of the first passage on the page of the source. */
  page: text,
});
export type Place = z.infer<typeof place>;

/** One row of the public figure register. The first 25 names are fixed for version 1 of the data. */
export const figure = z.strictObject({
  id: text,
  zone: maybe,
  scope: oneOf(SCOPES),
  subject: text,
  indicator: text,
  state: oneOf(STATES),
  value: z.number().nullable(),
  high: z.number().nullable(),
  comparator: oneOf(COMPARATORS),
  unit: maybe,
  /** Exact: an integer, a finite decimal, or a fraction such as 40000000/3. */
  value_base: maybe,
  unit_base: maybe,
  period_start: maybe,
  period_end: maybe,
  period_label: text,
  growth_pct: z.number().nullable(),
  growth_basis: oneOf(GROWTH_BASES).nullable(),
  rank: z.number().nullable(),
  rank_scope: oneOf(RANK_SCOPES).nullable(),
  rank_of: oneOf(RANK_OBJECTS).nullable(),
  modality: maybe,
  as_printed: text,
  source: text,
  locator: text,
  page: text,
  area: maybe,
  /** Which of the things the indicator counts; null when all of them. */
  breakdown: maybe,
  scope_name: maybe,
  high_base: maybe,
  qualifier: maybe,
  missing: oneOf(MISSING).nullable(),
  period_kind: oneOf(PERIOD_KINDS),
  year_basis: z.enum(['printed', 'deduced', 'not-stated']),
  rank_count: z.number().nullable(),
  level_figure: maybe,
  part_of: maybe,
  about: z.array(text),
  replaces: maybe,
  replaces_reason: maybe,
  note: maybe,
  /** The city or province in which the rank is; null without a rank, or where the ranking is of the whole country. */
  rank_area: maybe,
});
export type Figure = z.infer<typeof figure>;

/** A figure as pages show it: the register row, the names a reader needs, and its place in the source. */
export const shownFigure = z.strictObject({
  ...figure.shape,
  zone_name: maybe,
  /** How an English reader writes the number: `{n}` for the digits, and how many times the printed number they are. */
  number_en: z.strictObject({ pattern: text, factor: z.int() }).nullable(),
  /** Whether the source prints a period at all. */
  period_printed: z.boolean(),
  /** The city or province of a figure that belongs to no single zone. */
  area_name: maybe,
  indicator_name: text,
  place,
  about_refs: z.array(ref),
});
export type ShownFigure = z.infer<typeof shownFigure>;
