import { z } from 'zod';
import { ref, shownFigure } from './parts.ts';
import { industryLine, stageCount } from './zones.ts';

const count = z.int().min(0);

/** What the comparison shows of one zone. */
export const compareZone = z.strictObject({
  id: z.string(),
  name: z.string(),
  short_name: z.string(),
  page: z.string(),
  coverage: z.string(),
  level: z.string(),
  type: z.string(),
  area: ref,
  plans: z.array(ref),
  commitments: count,
  quantified: count,
  stages: z.array(z.strictObject({ stage: z.string(), count })),
  projects: count,
  project_stages: z.array(stageCount),
  carriers: count,
  industries: z.array(industryLine),
  /** Results of the whole zone that carry a number. */
  figures: z.array(shownFigure),
});
export type CompareZone = z.infer<typeof compareZone>;

/** Two or three zones, their figures where the guard allows, and why not elsewhere. */
export const comparison = z.strictObject({
  id: z.string(),
  zones: z.array(compareZone),
  rows: z.array(z.strictObject({ measure: z.enum(['value', 'growth', 'rank']), cells: z.array(z.array(shownFigure)) })),
  apart: z.array(z.strictObject({ figures: z.array(shownFigure), reasons: z.array(z.string()) })),
  single: count,
});
export type Comparison = z.infer<typeof comparison>;

export const comparisonLine = z.strictObject({ id: z.string(), zones: z.array(ref) });
