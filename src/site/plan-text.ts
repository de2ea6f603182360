import type { PlanCard } from '../schema/views/plans.ts';
import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { dateText } from './figure-text.ts';

/** `2020年（年份由上下文推定）`, `2021年7月14日起（未写终点）`. */
export function planPeriod(lang: Lang, plan: PlanCard): string {
  if (plan.period_start === null) return translate(lang, 'period.notStated');
  const start = dateText(lang, plan.period_start);
  const end = plan.period_end === null ? null : dateText(lang, plan.period_end);
  const text = end === null ? translate(lang, 'period.from', { start }) : end === start ? start : translate(lang, 'period.span', { start, end });
  return plan.year_basis === 'deduced' ? translate(lang, 'period.deduced', { period: text }) : text;
}
