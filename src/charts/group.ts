/** Rows with the same key, in first-seen order. */
export function groupRows<R>(rows: readonly R[], keyOf: (row: R) => readonly (string | number | null)[]): R[][] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** What all agree on, or null. */
export function sharedText<R>(rows: readonly R[], textOf: (row: R) => string): string | null {
  const texts = new Set(rows.map(textOf));
  const [only = ''] = texts;
  return texts.size === 1 ? only : null;
}
