import type { PlanCard } from '../schema/views/plans.ts';
import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { dateText } from './figure-text.ts';
import { label } from './labels.ts';
import { sharedText } from './quantified-text.ts';

/** `2020年（年份由上下文推定）`, `2021年7月14日起（未写终点）`. */
export function planPeriod(lang: Lang, plan: PlanCard): string {
  if (plan.period_start === null) return translate(lang, 'period.notStated');
  const start = dateText(lang, plan.period_start);
  const end = plan.period_end === null ? null : dateText(lang, plan.period_end);
  const text = end === null ? translate(lang, 'period.from', { start }) : end === start ? start : translate(lang, 'period.span', { start, end });
  return plan.year_basis === 'deduced' ? translate(lang, 'period.deduced', { period: text }) : text;
}

/** What a plan holds, and in what kind of document it stands. */
export function planAnswer(lang: Lang, plan: PlanCard): string {
  const { owner, commitments, themes, quantified } = plan;
  const kind = label(lang, 'sources', 'kind', plan.source_kind);
  return translate(lang, 'plan.answer', { kind, owner: owner.name, commitments, themes: themes.length, quantified, shared: sharedText(lang, plan) });
}
