/** Rows that count things by status, checked and in the order of the statuses. */
interface Counted {
  readonly status: string;
  readonly count: number;
}

export function inStatusOrder<R extends Counted>(rows: readonly R[], statuses: readonly string[]): R[] {
  for (const { status, count } of rows) {
    if (!statuses.includes(status)) throw new Error(`unknown status: ${status}`);
    if (!Number.isInteger(count) || count < 0) throw new Error(`invalid count: ${count}`);
  }
  return [...rows].sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
}
