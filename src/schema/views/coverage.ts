import { z } from 'zod';
import { nearIndicator } from './indicators.ts';
import { ref, shownFigure } from './parts.ts';

const count = z.int().min(0);

export const coverage = z.strictObject({
  as_of: z.string(),
  zones: z.array(ref),
  /** Indicators of each framework by zone: how many results and aims, and the latest result. */
  frameworks: z.array(
    z.strictObject({
      ref,
      /** Indicators for which at least two zones have results that may be set side by side: what an index would need. */
      comparable: count,
      rows: z.array(z.strictObject({ indicator: ref, near: z.array(nearIndicator), cells: z.array(z.strictObject({ zone: z.string(), actual: count, aims: count, last: shownFigure.nullable() })) })),
    }),
  ),
  /** All figures of whole zones by topic and the year in which their period ends. */
  topics: z.array(z.strictObject({ zone: z.string(), topic: z.string(), year: z.string(), actual: count, aims: count })),
});
export type Coverage = z.infer<typeof coverage>;
