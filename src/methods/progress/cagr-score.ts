/**
 * Scores from −5 to 5, by which the series of one indicator are averaged; piecewise linear, 2.5, 0 and −2.5 at the cut-offs of the statuses.
 * Source of every constant: open-sdg/sdg-build, ProgressMeasure.py, get_score.
 */

/** Cut-offs of the growth per year in the wanted direction. */
export const GROWTH_CUTS = { onTrack: 0.015, needsAcceleration: 0.005 } as const;
/** Cut-offs of the ratio of growth to needed growth. */
export const RATIO_CUTS = { onTrack: 0.95, needsAcceleration: 0.6 } as const;

const LOWEST = -5;
const HIGHEST = 5;
export const ACHIEVED_SCORE = HIGHEST;

/** @param progress growth per year in the wanted direction @param coefficient 0 to 1, see `limitCoefficient` */
export function scoreOfGrowth(progress: number, coefficient: number): number {
  if (progress < 0) return Math.max(125 * progress - 2.5, LOWEST);
  // Base at the limit: it is kept or passed.
  if (coefficient === 0) return HIGHEST;
  const scaled = progress / coefficient;
  if (progress >= GROWTH_CUTS.onTrack * coefficient) return Math.min(500 * scaled - 5, HIGHEST);
  return progress >= GROWTH_CUTS.needsAcceleration * coefficient ? 250 * scaled - 1.25 : 500 * scaled - 2.5;
}

/** @param ratio growth in the wanted direction over needed growth */
export function scoreOfRatio(ratio: number): number {
  if (ratio >= RATIO_CUTS.needsAcceleration) return Math.min(7.1429 * ratio - 4.2857, HIGHEST);
  return Math.max(4.1667 * ratio - 2.5, LOWEST);
}
