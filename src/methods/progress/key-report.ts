/** What an answer key says of a method: published rows against computed ones. */

export interface KeyRow {
  /** Where the row is printed: framework, page, year. */
  readonly row: string;
  readonly expected: string;
  readonly got: string;
  /** Largest absolute difference of the row's published numbers; null where it prints a status only. */
  readonly difference: number | null;
  /** Why the row is known not to match, as found out; empty for the others. */
  readonly note: string;
}

export interface KeyReport {
  readonly method: string;
  readonly tried: number;
  readonly matched: number;
  /** Among the matched rows that print numbers, null where none does; an unmatched row tells its own. */
  readonly largestDifference: number | null;
  readonly unmatched: readonly KeyRow[];
}

/** Published values carry 15 to 17 digits. */
const TOLERANCE = 1e-9;

export function reportOf(method: string, rows: readonly KeyRow[]): KeyReport {
  const [matched, unmatched] = [rows.filter(isMatch), rows.filter((row) => !isMatch(row))];
  const differences = matched.map(({ difference }) => difference).filter((difference) => difference !== null);
  const largestDifference = differences.length === 0 ? null : Math.max(...differences);
  return { method, tried: rows.length, matched: matched.length, largestDifference, unmatched };
}

const isMatch = ({ expected, got, difference }: KeyRow): boolean => expected === got && (difference === null || difference <= TOLERANCE);

/** Pairs of published and computed number; a number that only one side has differs without end. */
export function differenceOf(pairs: readonly (readonly [published: number | null, computed: number | null])[]): number | null {
  const printed = pairs.filter(([published, computed]) => published !== null || computed !== null);
  if (printed.length === 0) return null;
  return Math.max(...printed.map(([published, computed]) => (published === null || computed === null ? Infinity : Math.abs(published - computed))));
}
