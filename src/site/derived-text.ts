/** A computed value in words. */
import { COMPARATOR_SIGNS } from '../schema/figure-options.ts';
import type { Derived, DerivedResult } from '../schema/views/derived.ts';
import { DEFAULT_LANG, template, translate } from '../i18n/index.ts';
import type { Key, Lang } from '../i18n/index.ts';
import { scaled } from '../words/international-number.ts';
import { growthText, numberText, periodText, rankText } from './figure-text.ts';
import { stageText } from './status-text.ts';
import type { ShownFigure } from '../schema/views/parts.ts';

/** `85.39%`, `≈916.7万元/亩`, `3—5亿元/个`; in English an amount is written out: `CNY 9.167 million per mu`. */
export function derivedText(lang: Lang, result: DerivedResult): string {
  const amount = lang === DEFAULT_LANG ? null : writtenOut(result);
  if (amount !== null) return `${COMPARATOR_SIGNS[result.comparator]}${amount}`;
  const number = result.high === null ? result.value : translate(lang, 'number.range', { low: result.value, high: result.high });
  return `${COMPARATOR_SIGNS[result.comparator]}${number}${unitText(lang, result.unit)}`;
}

/** `CNY 10,000 per mu` → the currency, how many of it one is, and what follows. */
const AMOUNT = /^([A-Z]{3})(?: (\d[\d,]*)( million)?)?(?= |$)(.*)$/;

/** Digits are moved, never rounded. Null for a unit that is no amount of money. */
function writtenOut({ value, high, unit }: DerivedResult): string | null {
  const [, sign, times = '1', million, per = ''] = AMOUNT.exec(unit) ?? [];
  if (sign === undefined) return null;
  const factor = Number(times.replaceAll(',', '')) * (million === undefined ? 1 : 1_000_000);
  const numbers = [value, ...(high === null ? [] : [high])].map((number) => scaled(Number(number), factor));
  return `${sign} ${numbers.join('–')}${per}`;
}

/** Chinese writes the unit right behind the digits, English after a space; % stands without one in both; of an amount such as CNY 10,000 it is so many times. */
export function unitText(lang: Lang, unit: string): string {
  if (lang === DEFAULT_LANG || unit === '' || unit === '%') return unit;
  return /^[A-Z]{3} \d/.test(unit) ? ` × ${unit}` : ` ${unit}`;
}

/** What was put in, each with its subject, number and period. */
export function inputText(lang: Lang, figure: ShownFigure): string {
  const claims = [growthText(lang, figure), rankText(lang, figure)].filter((part) => part !== '').join(' · ');
  return `${figure.subject} ${figure.value === null && claims !== '' ? claims : numberText(lang, figure)} · ${periodText(lang, figure)}`;
}

/** Why two figures may not be set against each other. Every reason has its words, or the build fails. */
export function reasonText(lang: Lang, reason: string): string {
  return template(lang, `guard.reason.${reason}` as Key);
}

/** What was counted: a step of commitments, or the indicators of a framework. */
export function countText(lang: Lang, code: string): string {
  return code === 'listed' ? template(lang, 'derived.listed') : stageText(lang, code);
}

/** The calculation in the names of its indicators. */
export function formulaText(lang: Lang, { formula, numerator, denominator }: Derived): string {
  const [above, below] = [numerator, denominator].map((refs) => refs.map(({ name }) => name).join(template(lang, 'derived.or')));
  return `${above ?? ''} ÷ ${below ?? ''}${formula === 'quotient' ? '' : ' × 100'}`;
}
