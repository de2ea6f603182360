import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import type { Zone } from '../schema/views/zones.ts';
import { numberText, periodText } from './figure-text.ts';

/** What is known of a zone in one sentence: its promises, and the latest figures with their periods. */
export function zoneAnswer(lang: Lang, { short_name, plans, counts, headline }: Zone): string {
  const answer = translate(lang, 'zone.answer', { name: short_name, plans: plans.length, commitments: counts.commitments, quantified: counts.quantified });
  const facts = headline.map((f) => translate(lang, 'zone.fact', { subject: f.subject, number: numberText(lang, f), period: periodText(lang, f) }));
  return facts.length === 0 ? answer : `${answer}${translate(lang, 'zone.answerLatest', { facts: facts.join(translate(lang, 'join.parts')) })}`;
}
