/** The per-亩 calculator and the score by baselines. */
import { decimal, exact } from '../methods/exact.ts';
import { perMu, score } from '../methods/per-mu.ts';
import type { AreaUnit, MoneyUnit, ScoredItem } from '../methods/per-mu.ts';
import { deskForms, fill, numberOf, valueOf, wrongFields } from './desk-form.ts';

/** Decimals shown; the calculation itself is exact. */
const PLACES = 2;

deskForms('form[data-density]', (form, words) => {
  const amount = numberOf(form, 'amount');
  const area = numberOf(form, 'area');
  if (amount === null || area === null || exact(area).numerator === 0n) return [words['incomplete'] ?? '', ...wrongFields(form, words)];
  const money = valueOf(form, 'money') as MoneyUnit;
  const land = valueOf(form, 'land') as AreaUnit;
  const { text, rounded } = decimal(perMu(amount, money, area, land), PLACES);
  return [fill(words['perMu'], { value: text, amount: amount + money, area: area + land }), ...(rounded ? [words['rounded'] ?? ''] : [])];
});

deskForms('form[data-items]', (form, words) => {
  const published = JSON.parse(form.dataset['items'] ?? '[]') as (Omit<ScoredItem, 'value'> & { readonly name: string })[];
  const items = published.map((item, i) => ({ ...item, value: numberOf(form, `v${i}`) }));
  const { points, counted, total, missing } = score(items);
  if (points === null) return [words['incomplete'] ?? '', ...wrongFields(form, words)];
  const shown = decimal(points, PLACES);
  const names = missing.map((i) => items[i]?.name ?? '').join('、');
  const working = items.flatMap(({ value, baseline, weight }) => (value === null ? [] : [`${value}÷${baseline}×${weight}`])).join(' + ');
  const weights = { counted: decimal(counted, PLACES).text, total: decimal(total, PLACES).text };
  return [
    fill(words['points'], { points: shown.text, ...weights }),
    fill(words['working'], { working }),
    ...(missing.length > 0 ? [fill(words['missing'], { names })] : []),
    ...(shown.rounded ? [words['rounded'] ?? ''] : []),
    ...wrongFields(form, words),
  ];
});
