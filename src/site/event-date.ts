/** When an event was; where its source does not say, when the source is from, never as if that were the date of the event. */
import type { ProjectLine } from '../schema/views/projects.ts';
import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { dateText } from './figure-text.ts';

export type Dated = Pick<NonNullable<ProjectLine['latest']>, 'date' | 'year_basis' | 'reported'>;

/** `2022年3月14日`, `2022年（年份推定）`, `未写明日期，见于2022年3月14日的来源`. */
export function eventDate(lang: Lang, { date, year_basis, reported }: Dated): string {
  if (date === null) return reported === null ? translate(lang, 'project.undated') : translate(lang, 'project.reported', { date: dateText(lang, reported) });
  return year_basis === 'deduced' ? translate(lang, 'period.deduced', { period: dateText(lang, date) }) : dateText(lang, date);
}
