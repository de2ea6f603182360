/** Mean, spread and shape of a list of numbers, as spreadsheets and COINr define them. None returns NaN. */

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** null for an empty list. */
export const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : sum(values) / values.length);

/** Relative to the largest size, in which two values still count as the same: sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-12;

/** Whether the values differ by no more than rounding; true for fewer than two values. */
export function isConstant(values: readonly number[]): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return !(high - low > ROUNDING * Math.max(Math.abs(low), Math.abs(high)));
}

/** Sample variance (n − 1), in the square of the values' unit; 0 for fewer than two values. */
export function variance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  return sum(deviations(values).map((d) => d ** 2)) / (values.length - 1);
}

/** Sample-corrected skewness G1 (Joanes and Gill 1998, type 2); null below 3 values or where all are the same. */
export function skewness(values: readonly number[]): number | null {
  const n = values.length;
  if (n < 3 || isConstant(values)) return null;
  const scaled = inUnits(deviations(values));
  const g1 = (Math.sqrt(n) * sum(scaled.map((d) => d ** 3))) / sum(scaled.map((d) => d ** 2)) ** 1.5;
  return (g1 * Math.sqrt(n * (n - 1))) / (n - 2);
}

/** Sample-corrected excess kurtosis G2 (Joanes and Gill 1998, type 2; 0 for a normal distribution); null below 4 values or where all are the same. */
export function kurtosis(values: readonly number[]): number | null {
  const n = values.length;
  if (n < 4 || isConstant(values)) return null;
  const scaled = inUnits(deviations(values));
  const g2 = (n * sum(scaled.map((d) => d ** 4))) / sum(scaled.map((d) => d ** 2)) ** 2 - 3;
  return (((n + 1) * g2 + 6) * (n - 1)) / ((n - 2) * (n - 3));
}

function deviations(values: readonly number[]): number[] {
  const centre = mean(values) ?? 0;
  return values.map((value) => value - centre);
}

/** In units of the largest, so that the fourth power of a tiny or huge deviation stays a number. */
function inUnits(numbers: readonly number[]): number[] {
  const largest = Math.max(...numbers.map(Math.abs));
  return numbers.map((number) => number / largest);
}
