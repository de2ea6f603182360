/** A stored binary number → the decimal digits an editor meant. */

export type NumberText = { readonly text: string; readonly rounded: boolean } | null;

/** A spreadsheet keeps 15 significant digits; more in the file are the tail of a binary fraction. */
const DIGITS = 15;
const LARGEST = 10 ** DIGITS;

/** Null when digits were lost for good: whole numbers of more than 15 digits. */
export function numberText(value: number): NumberText {
  if (!Number.isFinite(value) || Math.abs(value) >= LARGEST) return null;
  const shortest = plain(String(value));
  if (significant(shortest) <= DIGITS) return { text: shortest, rounded: false };
  return { text: plain(String(Number(value.toPrecision(DIGITS)))), rounded: true };
}

/** Moves the decimal point without arithmetic: 0.246 by 2 is 24.6. */
export function shifted(text: string, places: number): string {
  return plain(`${text}e${places}`);
}

/** 1.5e-7 → 0.00000015. */
function plain(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text);
  if (!match) throw new Error(`${text} is no decimal number`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const point = whole.length + Number(exponent);
  const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${fraction}`.padEnd(Math.max(point, 1), '0');
  const at = Math.max(point, 1);
  const head = digits.slice(0, at).replace(/^0+(?=\d)/, '');
  const tail = digits.slice(at).replace(/0+$/, '');
  return `${/[1-9]/.test(digits) ? sign : ''}${head}${tail === '' ? '' : `.${tail}`}`;
}

function significant(text: string): number {
  return text.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
}
