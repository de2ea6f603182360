/** The land-rule check: what the rule says of the numbers a reader types. */
import { checkRule, inBase } from '../methods/rule-check.ts';
import type { Answers, Condition, Logic, Met } from '../methods/rule-check.ts';
import { amountOf, deskForms, fill, valueOf, wrongFields } from './desk-form.ts';
import type { Amount, Words } from './desk-form.ts';
import { marks } from './language.ts';

interface CheckedCondition extends Condition {
  /** As the source has it. */
  readonly printed: string;
  readonly limit: string;
  /** How a number stands to the threshold that meets it, that does not, and the former as a reason. */
  readonly met: string;
  readonly notMet: string;
  readonly reason: string;
  readonly factors: Readonly<Record<string, readonly [number, number]>>;
}

interface CheckedRule {
  readonly logic: Logic;
  readonly conditions: readonly CheckedCondition[];
  readonly zones: readonly string[];
  readonly unclear: readonly string[];
}

deskForms('form[data-rule]', (form, words) => {
  const rule = JSON.parse(form.dataset['rule'] ?? '') as CheckedRule;
  const place = valueOf(form, 'place');
  showContact(place);
  const standing = standingOf(place, rule);
  const named = { place: form.querySelector<HTMLOptionElement>('select[name=place] option:checked')?.text ?? '' };
  if (standing === 'anyPlace') return verdictLines(form, rule, words, words['ifThere'] ?? '');
  if (standing === 'inside') return [...verdictLines(form, rule, words, ''), fill(words[standing], named)];
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

/** `where`: what the verdict holds for, as long as no place is chosen. */
function verdictLines(form: HTMLFormElement, { conditions, logic }: CheckedRule, words: Words, where: string): string[] {
  const typed = conditions.map((_condition, i) => amountOf(form, `v${i}`, `u${i}`));
  const values = typed.map((amount, i) => {
    const factor = amount && conditions[i]?.factors[amount.unit];
    return amount && factor ? inBase(amount.number, ...factor) : null;
  });
  const applies = valueOf(form, 'applies') as Answers['applies'];
  const { verdict, met, open } = checkRule(conditions, logic, { applies, values });
  const missing = [...(applies === 'unknown' ? [words['kind'] ?? ''] : []), ...open].join(marks.list);
  const reasons = conditions.flatMap(({ reason }, i) => (met[i] === 'met' ? [reason] : [])).join(marks.comma);
  const [first = '', ...rest] = said(verdict, words, { open: missing, reasons });
  if (verdict === 'outside') return [first, ...rest, ...wrongFields(form, words)];
  const lines = conditions.map((condition, i) => standingLine(condition, met[i] ?? 'open', typed[i] ?? null, words));
  return [where + first, ...rest, ...lines, ...wrongFields(form, words)];
}

function standingLine({ quantity, printed, limit, ...told }: CheckedCondition, met: Met, typed: Amount | null, words: Words): string {
  if (met === 'open') return fill(words['open'], { quantity, printed });
  return fill(words['stands'], { quantity, limit, value: typed?.said ?? '', standing: met === 'met' ? told.met : told.notMet });
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
