import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import type { Zone } from '../schema/views/zones.ts';
import { documentKinds } from './document-kinds.ts';
import { numberText, periodInside } from './figure-text.ts';
import { sharedText } from './quantified-text.ts';

/** What is known of a zone in one sentence: its promises, and the latest figures held with their periods, which may be old. */
export function zoneAnswer(lang: Lang, { short_name, plans, counts, headline }: Zone): string {
  const said = { name: short_name, kinds: documentKinds(lang, plans), commitments: counts.commitments, quantified: counts.quantified, shared: sharedText(lang, counts) };
  const answer = translate(lang, plans.length === 0 ? 'zone.answerNone' : 'zone.answer', said);
  const facts = headline.map((f) => translate(lang, 'zone.fact', { subject: f.subject, number: numberText(lang, f), period: periodInside(lang, f) }));
  return facts.length === 0 ? answer : `${answer}${translate(lang, 'zone.answerLatest', { facts: facts.join(translate(lang, 'join.parts')) })}`;
}
