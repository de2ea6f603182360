/** How steeply the cut-offs fall as the base nears the limit. */
const EXPONENT = 4.44;

/**
 * What the growth cut-offs are multiplied by when the value has a natural limit: 1 far from it, 0 at it, for no great growth is possible there.
 * Both in the unit of the value; their signs are left out. Source: open-sdg/sdg-build, ProgressMeasure.py, get_progress_thresholds.
 */
export function limitCoefficient(base: number, limit: number): number {
  const [b, l] = [Math.abs(base), Math.abs(limit)];
  // Asked first, so that base and limit both 0 give 1 and not 0/0.
  if (b >= 2 * l) return 1;
  return 1 - (b <= l ? b / l : (2 * l - b) / l) ** EXPONENT;
}
