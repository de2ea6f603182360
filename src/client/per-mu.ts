/** The per-亩 calculator and the score by baselines. */
import { compare, decimal, divide, exact } from '../methods/exact.ts';
import type { Exact } from '../methods/exact.ts';
import { perMu, score } from '../methods/per-mu.ts';
import type { AreaUnit, MoneyUnit, ScoredItem } from '../methods/per-mu.ts';
import { amountOf, deskForms, fill, typedIn, wrongFields } from './desk-form.ts';
import type { Words } from './desk-form.ts';
import { marks } from './language.ts';
import { perMuSaid } from './per-mu-said.ts';

/** Decimals shown; the calculation itself is exact. */
const PLACES = 2;
/** So many times a baseline looks like a slip in the unit. */
const SUSPECT = '3';

deskForms('form[data-density]', (form, words) => {
  const [amount, area] = [amountOf(form, 'amount', 'money'), amountOf(form, 'area', 'land')];
  if (amount === null || area === null || exact(area.number).numerator === 0n) return [words['incomplete'] ?? '', ...wrongFields(form, words)];
  const result = decimal(perMu(amount.number, amount.unit as MoneyUnit, area.number, area.unit as AreaUnit), PLACES);
  const rounded = result.rounded && result.text !== '0';
  const said = { value: words['value'] ?? '', printed: words['printed'] ?? '' };
  const value = result.rounded && !rounded ? (words['tiny'] ?? '') : perMuSaid(result.text, said, (inner) => marks.open + inner + marks.close);
  return [fill(words['perMu'], { value, amount: amount.said, area: area.said }), ...(rounded ? [words['rounded'] ?? ''] : []), words['planned'] ?? ''];
});

/** What is above 0 but less than what is shown is not 0. */
function shown(number: Exact, words: Words): { readonly text: string; readonly rounded: boolean } {
  const result = decimal(number, PLACES);
  return result.text === '0' && result.rounded ? { text: words['tiny'] ?? '', rounded: false } : result;
}

interface PublishedItem extends Omit<ScoredItem, 'value'> {
  readonly name: string;
  /** What a percentage is divided by to be in the unit of the baseline; null where none can be meant. */
  readonly percent: string | null;
}

/** As typed, and in the unit of the baseline. */
type Filled = PublishedItem & { readonly typed: string; readonly value: string | null };

function filledIn(form: HTMLFormElement, item: PublishedItem, i: number): Filled {
  const typed = typedIn(form, `v${i}`, item.percent === null ? [] : ['%']);
  if (typed === null) return { ...item, typed: '', value: null };
  return { ...item, typed: `${typed.number}${typed.unit ?? ''}`, value: typed.unit === null ? typed.number : `${typed.number}/${item.percent ?? ''}` };
}

/** A line for each value far above its baseline. */
function suspects(items: readonly Filled[], words: Words): string[] {
  return items.flatMap(({ name, value, baseline }) => {
    const times = value === null ? null : divide(exact(value), exact(baseline));
    return times !== null && compare(times, exact(SUSPECT)) > 0 ? [fill(words['suspect'], { name, times: decimal(times, 1).text })] : [];
  });
}

deskForms('form[data-items]', (form, words) => {
  const items = (JSON.parse(form.dataset['items'] ?? '[]') as PublishedItem[]).map((item, i) => filledIn(form, item, i));
  const { points, counted, total, missing } = score(items);
  if (points === null) return [words['incomplete'] ?? '', ...wrongFields(form, words)];
  const { text, rounded } = shown(points, words);
  const names = missing.map((i) => items[i]?.name ?? '').join(marks.list);
  const working = items.flatMap(({ value, typed, baseline, weight }) => (value === null ? [] : [`${typed}÷${baseline}×${weight}`])).join(' + ');
  return [
    fill(words[missing.length > 0 ? 'part' : 'points'], { points: text, counted: decimal(counted, PLACES).text, total: decimal(total, PLACES).text }),
    ...suspects(items, words),
    fill(words['working'], { working }),
    ...(missing.length > 0 ? [fill(words['missing'], { names })] : []),
    ...(rounded ? [words['rounded'] ?? ''] : []),
    ...wrongFields(form, words),
  ];
});
