import { z } from 'zod';
import { place, ref, shownFigure } from './parts.ts';

export const roles = z.array(
  z.strictObject({
    role: z.string(),
    cell: z.string(),
    department: ref,
    note: z.string().nullable(),
    place,
  }),
);
export type Roles = z.infer<typeof roles>;

/** An indicator with a similar name and figures: how many, and the zones of which it has results. */
export const nearIndicator = z.strictObject({ ref, figures: z.int(), zones: z.array(ref) });
export type NearIndicator = z.infer<typeof nearIndicator>;

export const indicatorLine = z.strictObject({
  id: z.string(),
  page: z.string(),
  name: z.string(),
  name_en: z.string(),
  topic: z.string(),
  dimension: z.string(),
  framework: ref.nullable(),
  heading: z.string().nullable(),
  seq: z.int().nullable(),
  figures: z.int(),
  zones: z.array(ref),
  states: z.array(z.string()),
});
export type IndicatorLine = z.infer<typeof indicatorLine>;

export const indicator = z.strictObject({
  ...indicatorLine.shape,
  definition: z.string(),
  direction: z.string(),
  note: z.string().nullable(),
  place: place.nullable(),
  rows: z.array(shownFigure),
  roles,
  /** Derived indicators that are computed from this one. */
  derived: z.array(ref),
  near: z.array(nearIndicator),
});
export type Indicator = z.infer<typeof indicator>;

export const evaluation = z.strictObject({
  frameworks: z.array(
    z.strictObject({
      ref,
      note: z.string().nullable(),
      place,
      indicators: z.array(z.strictObject({ ref, heading: z.string().nullable(), seq: z.int().nullable(), figures: z.int(), roles, place: place.nullable() })),
    }),
  ),
  departments: z.array(z.strictObject({ ref, name_en: z.string(), lead: z.int(), responsible: z.int(), cooperating: z.int(), tasks: z.int() })),
  themes: z.array(z.strictObject({ ref, roles })),
});
export type Evaluation = z.infer<typeof evaluation>;

export const department = z.strictObject({
  ref,
  name_en: z.string(),
  area: ref,
  place,
  duties: z.array(z.strictObject({ role: z.string(), cell: z.string(), target: ref, note: z.string().nullable(), place })),
});
export type Department = z.infer<typeof department>;
