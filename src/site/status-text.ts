import type { Status } from '../schema/views/plans.ts';
import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { dateText } from './figure-text.ts';
import { label, options } from './labels.ts';

/** The word for the last step reported; `none` is its own word. */
export function stageText(lang: Lang, stage: string): string {
  return stage === 'none' ? translate(lang, 'status.none') : label(lang, 'outcomes', 'stage', stage);
}

export function statusText(lang: Lang, status: Status): string {
  const stage = stageText(lang, status.stage);
  return status.date === null ? stage : translate(lang, 'status.asOf', { stage, date: dateText(lang, status.date) });
}

/** All statuses a commitment can have, furthest first, `none` last. */
export function stages(lang: Lang): { readonly code: string; readonly name: string }[] {
  return [...options(lang, 'outcomes', 'stage').reverse().filter(({ code }) => code !== 'unknown'), { code: 'unknown', name: stageText(lang, 'unknown') }, { code: 'none', name: stageText(lang, 'none') }];
}
