import { CHARTS } from '../../charts/index.ts';
import { translate } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { LedgerLine, Plan, PlanCard } from '../../schema/views/plans.ts';
import { outcomeRows, statusRows, themeRows } from '../chart-rows.ts';
import { planWords, statusWords, themeWords } from '../chart-words.ts';
import { planPeriod } from '../plan-text.ts';
import { pageChart } from './page-chart.ts';
import type { PageChart } from './page-chart.ts';

export function planCharts(lang: Lang, plan: Plan): PageChart[] {
  const rows = statusRows(lang, plan);
  const none = plan.blocks.flatMap((block) => block.commitments).filter(({ status }) => status.stage === 'none').length;
  const title = translate(lang, 'chart.status.title', { total: plan.commitments, none });
  return rows.length > 1 ? [pageChart(CHARTS['status-matrix'], { page: plan.page, id: 'status', title, guide: translate(lang, 'chart.status.guide'), rows, words: statusWords(lang) })] : [];
}

/** A list of more plans than this shows what became of the commitments as one group. */
const MOST_PLANS = 12;

/** All commitments by plan, for the page they stand on. A plan is named by its owner and period, or by its title where another has the same. */
export function ledgerCharts(lang: Lang, page: string, lines: readonly LedgerLine[], plans: readonly PlanCard[]): PageChart[] {
  const short = (plan: PlanCard): string => translate(lang, 'chart.plans.label', { owner: plan.owner.name, period: planPeriod(lang, plan) });
  const names = plans.map(short);
  const nameOf = (plan: PlanCard): string => (names.filter((name) => name === short(plan)).length === 1 ? short(plan) : plan.title);
  const byPlan = plans.map((plan) => ({ name: nameOf(plan), lines: lines.filter((line) => line.plan.id === plan.id), source: plan.title }));
  const all = [{ name: translate(lang, 'chart.plans.all'), lines, source: '' }];
  const rows = outcomeRows(lang, plans.length > MOST_PLANS ? all : byPlan);
  const none = lines.filter(({ status }) => status.stage === 'none').length;
  const title = translate(lang, 'chart.status.title', { total: lines.length, none });
  return rows.length > 1 ? [pageChart(CHARTS['unit-chart'], { page, id: 'plans', title, guide: translate(lang, 'chart.plans.guide'), rows, words: planWords(lang) })] : [];
}

/** Commitments of one owner by theme; `page` is the first page of its list. */
export function themeCharts(lang: Lang, page: string, lines: readonly LedgerLine[]): PageChart[] {
  const rows = themeRows(lines);
  const [most] = [...rows].sort((a, b) => b.total - a.total);
  return rows.length > 1 && most ? [pageChart(CHARTS['commitments-by-theme'], { page, id: 'themes', title: translate(lang, 'chart.themes.title', most), rows, words: themeWords(lang) })] : [];
}
