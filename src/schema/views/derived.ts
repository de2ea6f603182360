import { z } from 'zod';
import { figure, place, ref, shownFigure } from './parts.ts';

const count = z.int().min(0);

/** One computed value with everything it was computed from. */
export const derivedResult = z.strictObject({
  id: z.string(),
  /** Zone or area. */
  owner: ref,
  /** What it is about, in the words of the sources. */
  subject: z.string(),
  /** Rounded as the derived indicator says. */
  value: z.string(),
  /** Unrounded: a decimal or a fraction. */
  exact: z.string(),
  /** The upper end, where the printed amount is an interval. */
  high: z.string().nullable(),
  unit: z.string(),
  comparator: figure.shape.comparator,
  /** The weakest of its inputs: planned before preliminary before actual. */
  state: figure.shape.state,
  /** The calculation with its numbers in it. */
  working: z.string(),
  /** What was put in, above the line first. */
  inputs: z.array(shownFigure),
  /** Rows that were counted, where no figure was put in. */
  counts: z.array(z.strictObject({ code: z.string(), count, page: z.string() })),
  /** Where the counted rows come from; null where the inputs have their own places. */
  counted_in: place.nullable(),
});
export type DerivedResult = z.infer<typeof derivedResult>;

/** A figure for which nothing may be computed, the nearest counterpart, and the aspects on which they part. */
export const refusal = z.strictObject({
  owner: ref,
  figure: shownFigure,
  nearest: shownFigure.nullable(),
  reasons: z.array(z.string()),
});
export type Refusal = z.infer<typeof refusal>;

export const derivedLine = z.strictObject({
  id: z.string(),
  page: z.string(),
  name: z.string(),
  name_en: z.string(),
  formula: z.string(),
  unit: z.string(),
  results: count,
  refusals: count,
});
export type DerivedLine = z.infer<typeof derivedLine>;

export const derived = z.strictObject({
  ...derivedLine.shape,
  numerator: z.array(ref),
  denominator: z.array(ref),
  digits: count,
  caution: z.string(),
  note: z.string().nullable(),
  place: place.nullable(),
  rows: z.array(derivedResult),
  refused: z.array(refusal),
});
export type Derived = z.infer<typeof derived>;

/** How often the guard said no, by reason, over everything that is compared on the site. */
export const guardCount = z.strictObject({ use: z.string(), tried: count, allowed: count, refused: count, reasons: z.array(z.strictObject({ reason: z.string(), count })) });
export type GuardCount = z.infer<typeof guardCount>;
