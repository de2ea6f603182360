import type { SourceLine } from '../schema/views/sources.ts';
import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { dateText } from './figure-text.ts';

/** The date of a source as far as it is printed; a deduced one says so. */
export function sourceDate(lang: Lang, source: Pick<SourceLine, 'date' | 'date_basis'>): string {
  if (source.date === null) return translate(lang, 'source.dateMissing');
  const date = dateText(lang, source.date);
  return source.date_basis === 'deduced' ? translate(lang, 'source.dateDeduced', { date }) : date;
}

/** `第7段，小标题`, `Paragraph 7`: a label of a passage without where in its section it stands. */
export const shortLabel = (label: string): string => label.replace(/ ?[（(].*$/, '');
