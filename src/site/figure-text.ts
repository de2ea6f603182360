/** A figure in words: the number with its comparator and unit, period, growth, rank, state. Nothing is rounded. */
import { COMPARATOR_SIGNS } from '../schema/figure-options.ts';
import type { ShownFigure } from '../schema/views/parts.ts';
import { DEFAULT_LANG, translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { amount } from '../words/international-number.ts';
import { label } from './labels.ts';

/** `突破2000亿元`, `110多场`, `30%以上`, `1—2个`; the sign stands in only where the source prints no word. */
export function numberText(lang: Lang, f: ShownFigure): string {
  if (f.value === null) return f.missing === null ? '' : label(lang, 'figures', 'missing', f.missing);
  if (lang !== DEFAULT_LANG) return hedged(f);
  const number = f.high === null ? plain(f.value) : `${plain(f.value)}—${plain(f.high)}`;
  const unit = f.unit ?? '';
  const word = f.qualifier;
  if (word === null) return `${COMPARATOR_SIGNS[f.comparator]}${number}${unit}`;
  return withWord(number, unit, word, f.as_printed);
}

/** `at least 30%`, `≥ CNY 50 million`: the hedge of the source, or the sign where it prints none. */
function hedged(f: ShownFigure): string {
  const hedge = f.qualifier ?? COMPARATOR_SIGNS[f.comparator];
  return hedge === '' ? amount(f) : `${hedge} ${amount(f)}`;
}

/** The number with its unit alone: `5000万元`, `CNY 50 million`. */
export function amountText(lang: Lang, f: ShownFigure): string {
  return lang === DEFAULT_LANG ? `${f.value === null ? '' : plain(f.value)}${f.unit ?? ''}` : amount(f);
}

const DIGIT = '\\d〇一二两三四五六七八九十百千';
/** Words that follow the unit: 3公里以上, 50个左右. */
const BEHIND = /以上|以下|以内|左右|上下/;

/** The qualifier where the source prints it: 突破2000亿元, 110多场, 2万余人次, 30%以上. */
function withWord(number: string, unit: string, word: string, printed: string): string {
  const exact = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const stands = (pattern: string): boolean => new RegExp(pattern).test(printed);
  const multiplier = /^[万亿]/.exec(unit)?.[0] ?? '';
  const rest = unit.slice(multiplier.length);
  if (BEHIND.test(word)) return `${number}${unit}${word}`;
  if (multiplier !== '' && rest !== '' && stands(`[${DIGIT}]${multiplier}${exact}${rest}`)) return `${number}${multiplier}${word}${rest}`;
  if (stands(`[${DIGIT}]${exact}`) || /^[多余]$/.test(word)) return `${number}${word}${unit}`;
  // A source in another language prints no Chinese word; these words then stand where Chinese has them.
  return stands(`${exact}\\s*[${DIGIT}万亿]`) || !printed.includes(word) ? `${word}${number}${unit}` : `${number}${unit}${word}`;
}

/** Decimal text without exponent, as it was entered; thousands are not separated, as in Chinese sources. */
export function plain(value: number): string {
  return String(value);
}

export function stateText(lang: Lang, f: ShownFigure): string {
  return label(lang, 'figures', 'state', f.state);
}

/** `同口径增长24.6%`, `同比下降1%`, `增长3%（口径未写明）`, or an empty text: a sign alone is read as part of the word before it. */
export function growthText(lang: Lang, f: ShownFigure): string {
  if (f.growth_pct === null || f.growth_basis === null) return '';
  const way = f.growth_pct === 0 ? 'flat' : f.growth_pct > 0 ? 'up' : 'down';
  const stated = f.growth_basis !== 'not-stated';
  const basis = stated ? label(lang, 'figures', 'growth_basis', f.growth_basis) : '';
  const growth = translate(lang, `figure.growth.${way}`, { basis, value: plain(Math.abs(f.growth_pct)) }).trim();
  return stated ? growth : translate(lang, 'figure.growth.unstated', { growth });
}

/** `全市第2位（增速；参排数未写明）`, or an empty text. */
export function rankText(lang: Lang, f: ShownFigure): string {
  if (f.rank === null || f.rank_scope === null || f.rank_of === null) return '';
  return translate(lang, f.rank_count === null ? 'figure.rank' : 'figure.rankOf', {
    scope: label(lang, 'figures', 'rank_scope', f.rank_scope),
    rank: f.rank,
    of: label(lang, 'figures', 'rank_of', f.rank_of),
    count: f.rank_count ?? '',
  });
}

/** Period in words, with a mark when the year is not printed in the source. */
export const periodText = (lang: Lang, f: ShownFigure): string => markedPeriod(lang, f, 'period.deduced');

/** The same for a place inside brackets, where the mark has none of its own. */
export const periodInside = (lang: Lang, f: ShownFigure): string => markedPeriod(lang, f, 'period.deducedInside');

function markedPeriod(lang: Lang, f: ShownFigure, mark: 'period.deduced' | 'period.deducedInside'): string {
  const text = barePeriod(lang, f);
  return f.year_basis === 'deduced' && /\d{4}/.test(text) ? translate(lang, mark, { period: text }) : text;
}

function barePeriod(lang: Lang, f: ShownFigure): string {
  const start = f.period_start === null ? null : dateText(lang, f.period_start);
  const end = f.period_end === null ? null : dateText(lang, f.period_end);
  const year = f.period_start?.slice(0, 4);
  const promised = f.state === 'target' || f.state === 'plan';
  if (promised && f.period_kind === 'year' && !f.period_printed) return translate(lang, 'period.withPlan', { year: year ?? '' });
  if (f.period_kind === 'none') return translate(lang, 'period.none');
  if (f.period_kind === 'not-stated') return translate(lang, 'period.notStated');
  if (f.period_kind === 'as-of') {
    const at = end ?? start;
    return at === null ? translate(lang, 'period.asOfUndated', { label: f.period_label }) : translate(lang, f.state === 'target' ? 'period.by' : 'period.asOf', { date: at });
  }
  if (year === undefined || start === null) return translate(lang, 'period.undated', { label: f.period_label });
  if (f.period_kind === 'open' || end === null) return translate(lang, 'period.open', { start: dateText(lang, year) });
  if (f.period_kind === 'half') return translate(lang, f.period_start?.endsWith('-07') ? 'period.half2' : 'period.half1', { year });
  if (f.period_kind === 'cumulative') return translate(lang, 'period.cumulative', { year, from: monthOf(f.period_start), to: monthOf(f.period_end) });
  if (start === end) return start;
  if (f.period_kind === 'month' && f.period_start?.slice(0, 7) === f.period_end?.slice(0, 7)) return dateText(lang, f.period_start?.slice(0, 7) ?? '');
  return withinYear(f) ? translate(lang, 'period.months', { year, from: monthOf(f.period_start), to: monthOf(f.period_end) }) : translate(lang, 'period.span', { start, end });
}

const withinYear = ({ period_start, period_end }: ShownFigure): boolean => /^\d{4}-\d{2}$/.test(period_start ?? '') && period_end?.length === 7 && period_end.slice(0, 4) === period_start?.slice(0, 4);

const monthOf = (date: string | null): number => Number(date?.slice(5, 7) ?? 0);

/** 2022 → 2022年; 2022-08 → 2022年8月; 2022-08-31 → 2022年8月31日. */
export function dateText(lang: Lang, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return translate(lang, 'date.year', { year });
  if (day === undefined) return translate(lang, 'date.month', { year, month: Number(month) });
  return translate(lang, 'date.day', { year, month: Number(month), day: Number(day) });
}
