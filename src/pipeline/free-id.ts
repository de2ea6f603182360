/** Longer numbers at the end of an id are years or codes and are not counted on. */
const COUNTED = /^(.*\D)(\d{1,3})$/;

/**
 * The id that follows the highest of its kind: lc22-f001 beside lc22-f134 → lc22-f135. Gaps may be ids that were removed and stay free.
 * `unread`: so many rows hold an id that nobody could read yet; the next numbers are left to them.
 */
export function freeId(id: string, taken: readonly string[], unread: number): string | null {
  const [, stem = '', digits = ''] = COUNTED.exec(id) ?? [];
  if (digits === '') return null;
  const numbers = taken.flatMap((other) => (COUNTED.exec(other)?.[1] === stem ? [Number(COUNTED.exec(other)?.[2])] : []));
  return `${stem}${String(Math.max(Number(digits), ...numbers) + unread + 1).padStart(digits.length, '0')}`;
}
