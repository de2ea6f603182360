import { z } from 'zod';
import { planCard } from './plans.ts';
import { place, ref, shownFigure } from './parts.ts';

const count = z.int().min(0);

export const zoneCard = z.strictObject({
  id: z.string(),
  name: z.string(),
  short_name: z.string(),
  name_en: z.string(),
  area: ref,
  level: z.string(),
  type: z.string(),
  code: z.string().nullable(),
  page: z.string(),
  coverage: z.string(),
  plans: z.array(planCard),
  counts: z.strictObject({
    commitments: count,
    quantified: count,
    /** How many numbers the quantified commitments state; several may share one. */
    numbers: count,
    projects: count,
    carriers: count,
    figures: count,
    actual: count,
    /** Those of the whole zone, not of one of its parts, projects or firms. */
    actual_whole: count,
    /** Commitments by the last step reported, `none` included. */
    stages: z.array(z.strictObject({ stage: z.string(), count })),
  }),
  note: z.string().nullable(),
  place,
});
export type ZoneCard = z.infer<typeof zoneCard>;

export const city = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Place on the schematic tile map; null when the city has none. */
  column: z.int().nullable(),
  row: z.int().nullable(),
  zones: z.int(),
  deep: z.boolean(),
  /** What has happened in the whole city, as the sources report it. */
  figures: z.array(shownFigure),
});
export type City = z.infer<typeof city>;

export const stageCount = z.strictObject({ stage: z.string(), mode: z.string(), count });

export const zoneFact = z.strictObject({
  id: z.string(),
  topic: z.string(),
  title: z.string(),
  statement: z.string(),
  date: z.string().nullable(),
  year_basis: z.string(),
  note: z.string().nullable(),
  place,
});
export type ZoneFact = z.infer<typeof zoneFact>;

export const industryLine = z.strictObject({
  ref,
  class: z.string(),
  class_printed: z.string(),
  year: z.string().nullable(),
  year_basis: z.string(),
  zone: ref.nullable(),
  note: z.string().nullable(),
  place,
});

export const zone = z.strictObject({
  ...zoneCard.shape,
  city_plans: z.array(planCard),
  /** What has happened, as the sources report it. */
  results: z.array(shownFigure),
  /** Targets and planned amounts with a number, those of the whole zone first. */
  aims: z.array(shownFigure),
  /** The figures the profile opens with: one per indicator, economy first, latest first. */
  headline: z.array(shownFigure),
  aims_total: count,
  results_total: count,
  industries: z.array(industryLine),
  carriers: z.array(z.strictObject({ kind: z.string(), refs: z.array(ref) })),
  sources: z.array(ref),
  facts: z.array(zoneFact),
  /** The same measure over several years, oldest first; only where one unit and one kind of period run through. */
  series: z.array(z.strictObject({ indicator: ref, figures: z.array(shownFigure) })),
  /** How many figures of its city stand on the page of the city, for context only. */
  city_figures: count,
});
export type Zone = z.infer<typeof zone>;

/** Everything the ledger holds of one zone, for its own list pages. */
export const zoneRows = z.strictObject({
  id: z.string(),
  short_name: z.string(),
  page: z.string(),
  figures: z.array(shownFigure),
  projects: z.array(ref),
  carriers: z.array(ref),
  enterprises: z.array(ref),
  mechanisms: z.array(ref),
});
export type ZoneRows = z.infer<typeof zoneRows>;
