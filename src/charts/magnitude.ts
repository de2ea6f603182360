/** Rows of one unit that may share an axis: within a factor of 100, so that the shortest bar can be seen. */
const FACTOR = 100;

/**
 * Panels from large to small; inside a panel the order of the rows is kept.
 * A row stays whole, even where its own target and result lie further apart. Rows without a number join the first panel.
 */
export function splitByMagnitude<R>(rows: readonly R[], numbersOf: (row: R) => readonly number[]): R[][] {
  const sizes = new Map(rows.map((row) => [row, numbersOf(row).map(Math.abs).filter((size) => size > 0)]));
  const most = (row: R) => Math.max(0, ...(sizes.get(row) ?? []));
  const least = (row: R) => Math.min(Infinity, ...(sizes.get(row) ?? []));
  const panels: { readonly top: number; readonly members: Set<R> }[] = [];
  for (const row of rows.filter((each) => most(each) > 0).sort((a, b) => most(b) - most(a))) {
    const last = panels.at(-1);
    if (last && least(row) * FACTOR >= last.top) last.members.add(row);
    else panels.push({ top: most(row), members: new Set([row]) });
  }
  const [first = new Set<R>()] = panels.map((panel) => panel.members);
  for (const row of rows) if (most(row) === 0) first.add(row);
  return (panels.length === 0 ? [first] : panels.map((panel) => panel.members)).map((members) => rows.filter((row) => members.has(row)));
}
