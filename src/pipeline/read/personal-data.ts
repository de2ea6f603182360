/** Numbers that belong to a person: mobile phones, resident identity numbers, bank cards. None may be published. */
import { isCreditCode } from '../../schema/kinds/credit-code.ts';
import type { Finding } from '../finding.ts';

export interface PersonalNumber {
  readonly kind: 'mobile' | 'identity' | 'card';
  /** With the middle hidden, so that a report does not spread what it warns of. */
  readonly masked: string;
}

/** Not inside a longer code: no digit or letter beside it, no hyphen or slash that goes on with a digit. */
const BEFORE = String.raw`(?<![0-9A-Za-z]|[0-9][-/.])`;
const AFTER = String.raw`(?![0-9A-Za-z]|[-/.][0-9])`;
const MOBILE = new RegExp(`${BEFORE}(?:(?:\\+|00)?86[- ]?)?(1[3-9]\\d([- ]?)\\d{4}\\2\\d{4})${AFTER}`, 'g');
const IDENTITY = new RegExp(`${BEFORE}(\\d{6}) ?(\\d{8}) ?(\\d{3}[\\dXx])${AFTER}`, 'g');
const CARD = new RegExp(`${BEFORE}([3-6]\\d{3}( ?)\\d{4}\\2\\d{4}\\2\\d{4}(?:\\2\\d{1,3})?)${AFTER}`, 'g');
const ADDRESS = /https?:\/\/[!-~]+/g;

const ZH: Readonly<Record<PersonalNumber['kind'], string>> = { mobile: '手机号', identity: '居民身份证号', card: '银行卡号' };

/** What a text gives away, without its place. */
export function personalFindings(text: string): Pick<Finding, 'code' | 'severity' | 'value' | 'allowed'>[] {
  return personalNumbers(text).map(({ kind, masked }) => ({ code: 'personal-data', severity: 'error', value: masked, allowed: ZH[kind] }));
}

export function personalNumbers(text: string): PersonalNumber[] {
  if (!/[\d０-９]{4}/.test(text)) return [];
  const plain = text.replace(ADDRESS, ' ').replace(/[０-９Ｘ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const found = (form: RegExp, kind: PersonalNumber['kind'], real: (digits: string) => boolean): PersonalNumber[] =>
    [...plain.matchAll(form)].map((match) => match[0].replace(/^(\+|00)86[- ]?/, '').replace(/[ -]/g, '')).filter(real).map((digits) => ({ kind, masked: mask(digits) }));
  return [...found(MOBILE, 'mobile', isMobile), ...found(IDENTITY, 'identity', isIdentityNumber), ...found(CARD, 'card', isCard)];
}

/** A round number of eleven digits is an amount. */
const isMobile = (digits: string): boolean => !/0{4}$/.test(digits);

const mask = (digits: string): string => `${digits.slice(0, 3)}${'*'.repeat(digits.length - 7)}${digits.slice(-4)}`;

/** GB 11643-1999: region, day of birth, sequence, check character by ISO 7064 MOD 11-2. */
export function isIdentityNumber(text: string): boolean {
  const [, region = '', year = '', month = '', day = ''] = /^(\d{2})\d{4}(\d{4})(\d{2})(\d{2})\d{3}[\dXx]$/.exec(text) ?? [];
  const born = Number(year) >= 1900 && Number(year) < 2100 && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  if (!born || !/^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])$/.test(region)) return false;
  const sum = [...text.slice(0, 17)].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0);
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}

/** Luhn's check over 16 to 19 digits; a credit code may pass it by chance. */
function isCard(digits: string): boolean {
  if (isCreditCode(digits) || /^(\d)\1+$/.test(digits) || /0{6}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, char, i) => {
    const twice = Number(char) * (i % 2 === 0 ? 1 : 2);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0 && !isIdentityNumber(digits);
}
