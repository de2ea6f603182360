import type { CommitmentLine } from '../schema/views/plans.ts';
import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { dateText } from './figure-text.ts';
import { label } from './labels.ts';

/** When a commitment is due, in words: the date where there is one, else what the source says about time. */
export function dueText(lang: Lang, c: CommitmentLine): string {
  if (c.due === null) return c.due_printed ?? label(lang, 'commitments', 'due_kind', c.due_kind);
  const date = dateText(lang, c.due);
  const deduced = c.year_basis === 'deduced';
  if (c.due_kind === 'plan-year') return translate(lang, deduced ? 'due.planYearDeduced' : 'due.planYear', { date });
  return translate(lang, deduced ? 'due.deduced' : 'due.printed', { date });
}
