/** Labels in a line that must not overlap. */

export interface Wanted {
  /** Where its centre should stand. */
  readonly at: number;
  readonly size: number;
}

/**
 * Centres in the order given, as near as possible (least squares) to the wanted ones, `gap` apart and within 0 and `length`.
 * Pool-adjacent-violators algorithm (Barlow et al. 1972) on the distance of each centre from its closest packing; `at` must not fall.
 * Errors: 'no room' when sizes and gaps are longer than `length`.
 */
export function spread(items: readonly Wanted[], length: number, gap: number): number[] {
  const offsets = offsetsOf(items, gap);
  const lowest = (items[0]?.size ?? 0) / 2;
  const highest = length - (offsets.at(-1) ?? 0) - (items.at(-1)?.size ?? 0) / 2;
  if (items.length > 0 && highest < lowest - 1e-6) throw new Error(`no room: ${items.length} labels on ${length}`);
  const free = rising(items.map(({ at }, nth) => at - (offsets[nth] ?? 0)));
  return free.map((value, nth) => Math.max(lowest, Math.min(highest, value)) + (offsets[nth] ?? 0));
}

/** Length that the items need side by side. */
export const packedLength = (sizes: readonly number[], gap: number): number => sizes.reduce((sum, size) => sum + size, 0) + gap * Math.max(0, sizes.length - 1);

/** Distances from the first centre when all stand side by side. */
function offsetsOf(items: readonly Wanted[], gap: number): number[] {
  let offset = 0;
  return items.map(({ size }, nth) => {
    const before = items[nth - 1];
    if (before !== undefined) offset += (before.size + size) / 2 + gap;
    return offset;
  });
}

/** The nearest series that never falls. */
function rising(values: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    for (let last = pools.at(-1); last !== undefined && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
