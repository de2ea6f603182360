import { z } from 'zod';
import { shownFigure } from './parts.ts';

/** A target that carries a number, judged by a named method; or the reason why nobody can judge it yet. */
export const progressLine = z.strictObject({
  target: shownFigure,
  /** The same aim as other sources print it. */
  repeats: z.array(shownFigure),
  direction: z.string(),
  /** Where the indicator counts what falls, by which rule; `same-period` where a result of the target's own period exists. */
  method: z.enum(['same-period', 'linear-projection', 'cagr-ratio']).nullable(),
  /** The method's own word, or `not-assessable`. */
  status: z.string(),
  reason: z.string().nullable(),
  /** On which aspects the nearest result parts from the target, when that is the reason. */
  aspects: z.array(z.string()),
  /** The results that the method was given, oldest first. */
  results: z.array(shownFigure),
  /** The nearest result that may not be used. */
  nearest: shownFigure.nullable(),
  /** Every intermediate number of the method, by name. */
  steps: z.record(z.string(), z.number().nullable()),
});
export type ProgressLine = z.infer<typeof progressLine>;
