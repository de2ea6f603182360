/** Numbers as readers of English expect them: 16.09亿元 is CNY 1.609 billion. Exact: digits are moved, never rounded. */
import { fill } from './fill.ts';

interface Amount {
  readonly value: number | null;
  readonly high: number | null;
  /** `{n}` for the digits, and how many times the printed number they are. */
  readonly number_en: { readonly pattern: string; readonly factor: number } | null;
}

const SCALES = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
] as const;

/** The number times a power of ten, as plain digits with at most one point. */
function shifted(value: number, factor: number): string {
  const [whole = '', part = ''] = String(Math.abs(value)).split('.');
  const zeros = String(factor).length - 1;
  const digits = whole + part.padEnd(zeros, '0');
  const point = whole.length + zeros;
  const cut = (text: string): string => text.replace(/^0+(?=\d)/, '');
  const behind = digits.slice(point).replace(/0+$/, '');
  return `${value < 0 ? '−' : ''}${cut(digits.slice(0, point))}${behind === '' ? '' : `.${behind}`}`;
}

/** `1609000000` → `1.609 billion`; below a million with thousands marks. */
export function scaled(value: number, factor = 1): string {
  const plain = shifted(value, factor);
  const [, sign = '', whole = '', part = ''] = /^(−?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  const scale = SCALES.find(([places]) => whole.length > places);
  if (scale === undefined || part !== '') return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part === '' ? '' : `.${part}`}`;
  const [places, word] = scale;
  const behind = whole.slice(-places).replace(/0+$/, '');
  return `${sign}${whole.slice(0, -places)}${behind === '' ? '' : `.${behind}`} ${word}`;
}

/** The unit of an axis that reaches to `largest`, and how many of the printed units one of it is: `CNY billion`, 10 for 亿元. */
export function axisOf(largest: number, { pattern, factor }: NonNullable<Amount['number_en']>): { readonly unit: string; readonly per: number } {
  const whole = Math.trunc(Math.abs(largest) * factor);
  const [places, word] = SCALES.find(([power]) => whole >= 10 ** power) ?? [0, ''];
  return { unit: fill(pattern, { n: word }).trim(), per: 10 ** places / factor };
}

/** `CNY 1.609 billion`, `15 mu`, `1–2`: without comparator or hedge. */
export function amount({ value, high, number_en }: Amount): string {
  if (value === null) return '';
  const { pattern, factor } = number_en ?? { pattern: '{n}', factor: 1 };
  const n = high === null ? scaled(value, factor) : `${scaled(value, factor)}–${scaled(high, factor)}`;
  return fill(pattern, { n });
}
