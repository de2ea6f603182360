/** Groups rows under a heading, headings in first-seen order. */
export function groupByName<T>(rows: readonly T[], nameOf: (row: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(nameOf(row), [...(groups.get(nameOf(row)) ?? []), row]);
  return [...groups];
}
