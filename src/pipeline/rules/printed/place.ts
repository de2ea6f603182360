/** Where a number stands in a printed form, and the words on both sides of it. */

export interface Place {
  readonly before: string;
  readonly after: string;
}

/** One printed form, folded so that a number has one spelling: half-width digits and signs, no thousands commas, no spaces. */
export function folded(printed: string): string {
  return printed
    .replace(/[０-９．％＋－／]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '')
    .replace(/(\d)[,，](?=\d{3}(?!\d))/g, '$1');
}

/** Every place where this number stands in digits. */
export function placesOf(number: number, printed: string): Place[] {
  const text = folded(printed);
  return [...text.matchAll(/\d+(?:\.\d+)?/g)]
    .filter(([digits]) => Number(digits) === Math.abs(number))
    .map(({ 0: digits, index }) => ({ before: text.slice(0, index), after: text.slice(index + digits.length) }));
}

/** Printed in another language or converted from another unit: the numbers differ by design and the note says how. */
export const isConverted = (printed: string): boolean => /[a-z]{4,}/i.test(printed);
