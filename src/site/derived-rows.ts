/** Computed values → rows of the charts. */
import type { DerivedResult } from '../schema/views/derived.ts';
import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { derivedText } from './derived-text.ts';
import { axisUnit } from './axis-unit.ts';
import { numberText, periodText } from './figure-text.ts';

/** The most classes a chart of shares can tell apart. */
const MOST_CLASSES = 5;
/** Sums of printed decimals are off by less than this. */
const ROUNDING = 1e-9;

/** The parts of each whole that they make up exactly. Parts that overlap, or are only some of the parts, are not drawn as shares of one bar. */
export function shareRows(lang: Lang, results: readonly DerivedResult[]) {
  const wholes = [...new Set(results.map(({ inputs }) => inputs[1]?.id))];
  return wholes.flatMap((id) => {
    const parts = results.filter(({ inputs }) => inputs[1]?.id === id);
    const total = parts[0]?.inputs[1]?.value ?? 0;
    const sum = parts.reduce((before, { inputs }) => before + (inputs[0]?.value ?? 0), 0);
    if (parts.length < 2 || parts.length > MOST_CLASSES || Math.abs(sum - total) > ROUNDING) return [];
    const names = classNames(parts);
    return parts.map((part, nth) => ({
      group: translate(lang, 'chart.shares.group', { owner: part.owner.name, whole: part.inputs[1]?.subject ?? '', period: part.inputs[0] ? periodText(lang, part.inputs[0]) : '' }),
      class: names[nth] ?? '',
      count: part.inputs[0]?.value ?? 0,
      text: derivedText(lang, part),
      total,
      source: part.inputs[0]?.place.title ?? '',
    }));
  });
}

/** The words of the parts without those of the whole: 规模以上工业企业A类 in 列入分类的规模以上工业企业 is A类. Parts that begin alike are cut alike: in 全市进出口, 全市出口 is 出口 and 全市进口 is 进口. */
function classNames(parts: readonly DerivedResult[]): string[] {
  const begins = parts.map(sharedBeginning).filter((begin) => begin !== '');
  return parts.map((part) => {
    const words = part.inputs[0]?.subject ?? '';
    const fitting = begins.filter((begin) => words.startsWith(begin)).map(({ length }) => length);
    return fitting.length === 0 ? words : begun(words.slice(Math.min(...fitting)));
  });
}

/** The longest beginning of the part that the whole has too. */
function sharedBeginning({ inputs: [part, whole] }: DerivedResult): string {
  const words = part?.subject ?? '';
  for (let length = words.length - 1; length > 1; length -= 1) {
    if (whole?.subject.includes(words.slice(0, length)) && !CUT_WORD.test(words.slice(length - 1, length + 1))) return words.slice(0, length);
  }
  return '';
}

/** Latin words are not cut in two: Exports in Exports and imports is not s. */
const CUT_WORD = /^[A-Za-z]{2}$/;
/** Without the mark that led on from the whole: `, class A` is `Class A`. */
const begun = (own: string): string => own.replace(/^[\s,，:：;；]+/, '').replace(/^[a-z]/, (first) => first.toUpperCase());

export function slopeRows(lang: Lang, results: readonly DerivedResult[]) {
  return results.flatMap((result) => {
    const [later, earlier] = result.inputs;
    if (!later || !earlier) return [];
    const { unit, on } = axisUnit(lang, [later, earlier]);
    return [
      {
        label: `${result.owner.name} ${result.subject}`,
        group: `${later.indicator_name}${translate(lang, 'join.brackets', { inner: unit })}`,
        from: on(earlier.value ?? 0),
        to: on(later.value ?? 0),
        fromText: numberText(lang, earlier),
        toText: `${numberText(lang, later)}${translate(lang, 'join.brackets', { inner: `${result.value.startsWith('-') ? '' : '+'}${derivedText(lang, result)}` })}`,
        fromPeriod: periodText(lang, earlier),
        toPeriod: periodText(lang, later),
        source: later.place.title,
      },
    ];
  });
}
