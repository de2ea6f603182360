/** The land-rule check: what the rule says of the numbers a reader types. */
import { checkRule, inBase } from '../methods/rule-check.ts';
import type { Answers, Condition, Logic } from '../methods/rule-check.ts';
import { deskForms, fill, numberOf, valueOf, wrongFields } from './desk-form.ts';
import type { Words } from './desk-form.ts';

interface CheckedRule {
  readonly logic: Logic;
  readonly conditions: readonly (Condition & { readonly printed: string; readonly factors: Readonly<Record<string, readonly [number, number]>> })[];
  readonly zones: readonly string[];
  readonly unclear: readonly string[];
}

deskForms('form[data-rule]', (form, words) => {
  const rule = JSON.parse(form.dataset['rule'] ?? '') as CheckedRule;
  const place = valueOf(form, 'place');
  showContact(place);
  const standing = standingOf(place, rule);
  const named = { place: form.querySelector<HTMLOptionElement>('select[name=place] option:checked')?.text ?? '' };
  if (standing === 'anyPlace' || standing === 'inside') return [...verdictLines(form, rule, words), fill(words[standing], named)];
  return said(standing, words, named);
});

/** How the place stands to the rule: a key of the words. */
function standingOf(place: string, rule: CheckedRule): string {
  if (place === '') return 'anyPlace';
  if (rule.zones.includes(place)) return 'inside';
  return place === 'elsewhere' ? place : rule.unclear.includes(place) ? 'unclear' : 'noRule';
}

/** The sentence for a key and, where there is one, what it does not mean. */
function said(key: string, words: Words, values: Words): string[] {
  return [words[key], words[`${key}-then`]].filter((line) => line !== undefined).map((line) => fill(line, values));
}

function verdictLines(form: HTMLFormElement, rule: CheckedRule, words: Words): string[] {
  const typed = rule.conditions.map((_condition, i) => ({ number: numberOf(form, `v${i}`), unit: valueOf(form, `u${i}`) }));
  const values = typed.map(({ number, unit }, i) => {
    const factor = rule.conditions[i]?.factors[unit];
    return number === null || !factor ? null : inBase(number, ...factor);
  });
  const applies = valueOf(form, 'applies') as Answers['applies'];
  const { verdict, met, open } = checkRule(rule.conditions, rule.logic, { applies, values });
  const missing = [...(applies === 'unknown' ? [words['kind'] ?? ''] : []), ...open].join('、');
  const lines = rule.conditions.map(({ quantity, printed }, i) =>
    fill(words[met[i] ?? 'open'], { quantity, printed, value: `${typed[i]?.number ?? ''}${typed[i]?.unit ?? ''}` }),
  );
  return [...said(verdict, words, { open: missing }), ...(verdict === 'outside' ? [] : lines), ...wrongFields(form, words)];
}

/** Only the contact of the chosen place, or that none was published; all published ones while no place is chosen. */
function showContact(place: string): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-contact]')];
  const own = all.filter((row) => row.dataset['contact'] === place);
  for (const row of all) row.hidden = place !== '' && !own.includes(row);
  const show = (id: string, shown: boolean): unknown => document.getElementById(id)?.toggleAttribute('hidden', !shown);
  show('no-contact', place !== '' && own.length === 0);
  show('other-contacts', place === '');
}
