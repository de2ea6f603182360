/** The promises of a zone by plan and theme, as compact rows of a dossier. */
import type { Lang } from '../../i18n/index.ts';
import { translate } from '../../i18n/index.ts';
import type { CommitmentLine, Plan } from '../../schema/views/plans.ts';
import { dueText } from '../due-text.ts';
import { dateText } from '../figure-text.ts';
import { label } from '../labels.ts';
import { planCharts } from '../page-charts/plan.ts';
import type { PageChart } from '../page-charts/page-chart.ts';
import { planAnswer, planPeriod } from '../plan-text.ts';
import { stageText, statusText } from '../status-text.ts';
import { readView } from '../store.ts';
import type { Notes } from './notes.ts';

export interface DossierOutcome {
  readonly stage: string;
  readonly text: string;
  readonly mark: string;
}

export interface DossierPromise {
  readonly title: string;
  /** Null where the promise is due with its plan, as the head of the plan says. */
  readonly due: string | null;
  readonly stage: string;
  readonly status: string;
  readonly mark: string;
  readonly outcomes: readonly DossierOutcome[];
}

export interface DossierPlan {
  readonly title: string;
  readonly facts: string;
  readonly answer: string;
  /** When promises without a due date of their own are due; null where there are none. */
  readonly due: string | null;
  readonly note: string | null;
  readonly mark: string;
  readonly charts: readonly PageChart[];
  readonly themes: readonly { readonly title: string; readonly depth: number; readonly roles: string | null; readonly promises: readonly DossierPromise[] }[];
}

export function dossierPlan(lang: Lang, plan: Plan, notes: Notes): DossierPlan {
  const { title, blocks } = plan;
  const planYear = blocks.some((block) => block.commitments.some((c) => c.due_kind === 'plan-year'));
  return {
    title,
    facts: [label(lang, 'plans', 'kind', plan.kind), planPeriod(lang, plan)].join(' · '),
    answer: planAnswer(lang, plan),
    due: planYear ? translate(lang, 'plan.dueNote', { period: planPeriod(lang, plan) }) : null,
    note: plan.note,
    mark: notes.mark(plan.place),
    charts: planCharts(lang, plan),
    themes: blocks.map((block) => ({
      title: block.title,
      depth: block.depth,
      roles: block.roles.length === 0 ? null : `${translate(lang, 'plan.responsible')}${block.roles.flatMap(({ departments }) => departments.map(({ name }) => name)).join(translate(lang, 'join.list'))}`,
      promises: block.commitments.map((c) => promise(lang, c, notes)),
    })),
  };
}

function promise(lang: Lang, c: CommitmentLine, notes: Notes): DossierPromise {
  return {
    title: c.title,
    due: c.due_kind === 'plan-year' ? null : dueText(lang, c),
    stage: c.status.stage,
    status: statusText(lang, c.status),
    mark: notes.mark(c.place, c.as_printed === c.title ? null : c.as_printed),
    outcomes: c.status.outcomes === 0 ? [] : outcomes(lang, c.id, notes),
  };
}

function outcomes(lang: Lang, id: string, notes: Notes): DossierOutcome[] {
  return readView(lang, 'commitment', id).outcomes.map(({ stage, summary, date, year_basis, place }) => {
    const when = date === null ? translate(lang, 'project.undated') : dateText(lang, date);
    const shown = date !== null && year_basis === 'deduced' ? translate(lang, 'period.deduced', { period: when }) : when;
    return { stage, text: [stageText(lang, stage), summary, shown].join(' · '), mark: notes.mark(place) };
  });
}
