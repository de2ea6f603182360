/**
 * The value below which a share of the numbers lies, interpolated linearly between neighbours (type 7 of Hyndman and Fan 1996,
 * the default of R). `share` in 0 … 1; null for an empty list.
 */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (place - Math.floor(place));
}
