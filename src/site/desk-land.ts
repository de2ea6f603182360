/** The land check: a rule in one sentence, and what its script reads. */
import type { DeskRule } from '../schema/views/desk.ts';
import { translate } from '../i18n/index.ts';
import type { Key, Lang } from '../i18n/index.ts';
import { amountText, dateText, numberText } from './figure-text.ts';
import { unitsToAnswerIn } from './unit-choices.ts';

type Checked = DeskRule['conditions'][number];

/** How a number stands to a threshold that it meets, and to one that it does not. */
const STANDINGS = {
  lt: ['below', 'notBelow'],
  lte: ['notAbove', 'above'],
  gt: ['above', 'notAbove'],
  gte: ['notBelow', 'below'],
  eq: ['equal', 'notEqual'],
} as const satisfies Readonly<Record<Checked['comparator'], readonly [string, string]>>;

/** Where the rule counts: 泰安市“全市省级以上开发区”. */
function whereOf(lang: Lang, { rule, scopes }: DeskRule): string {
  return scopes.length === 0 ? rule.owner.name : translate(lang, 'desk.land.where', { place: rule.owner.name, scope: scopes.join(translate(lang, 'join.list')) });
}

/** To the month, as rules are quoted. */
const datedText = (lang: Lang, { rule }: DeskRule): string => (rule.valid_from === null ? translate(lang, 'desk.land.undated') : dateText(lang, rule.valid_from.slice(0, 7)));

/** The rule in one sentence. */
export function ruleSentence(lang: Lang, checked: DeskRule): string {
  const { applies_to, condition, consequence } = checked.rule;
  return translate(lang, 'desk.land.sentence', { where: whereOf(lang, checked), kind: applies_to, condition, consequence, dated: datedText(lang, checked) });
}

/** What the script of the land check reads of a rule. */
export const checkedRule = (lang: Lang, { logic, conditions, zones, unclear }: DeskRule) => ({
  logic,
  conditions: conditions.map((condition) => ({
    quantity: condition.quantity,
    comparator: condition.comparator,
    threshold: condition.threshold,
    unit: condition.base,
    ...conditionWords(lang, condition),
    factors: Object.fromEntries(unitsToAnswerIn(lang, condition.units).map(({ unit, numerator, denominator }) => [unit, [numerator, denominator]])),
  })),
  zones: zones.map(({ id }) => id),
  unclear: unclear.map(({ id }) => id),
});

function conditionWords(lang: Lang, { figure, quantity, comparator }: Checked) {
  const printed = numberText(lang, figure);
  const limit = figure.value === null ? printed : amountText(lang, figure);
  const [met, notMet] = STANDINGS[comparator];
  return {
    printed,
    limit,
    met: translate(lang, `desk.land.${met}`),
    notMet: translate(lang, `desk.land.${notMet}`),
    reason: translate(lang, `desk.land.reason.${met}`, { quantity, limit }),
  };
}

/** The sentences the script of the land check chooses from. */
export function verdictWords(lang: Lang, checked: DeskRule): Record<string, string> {
  const { rule, scopes } = checked;
  const scope = scopes.join(translate(lang, 'join.list'));
  const { applies_to: kind, consequence, modality, unstated } = rule;
  const t = (key: Key, values: Readonly<Record<string, string>> = {}): string => translate(lang, key, values);
  return {
    caught: t('desk.land.caught', { consequence, dated: datedText(lang, checked), reasons: '{reasons}' }),
    'caught-then': modality === null ? t('desk.land.plain', { unstated }) : t('desk.land.hedge', { modality, unstated }),
    'not-caught': t('desk.land.notCaught'),
    undecided: t('desk.land.undecided', { open: '{open}' }),
    outside: t('desk.land.outside', { kind }),
    inside: t('desk.land.inside', { place: '{place}', scope }),
    noRule: t('desk.land.noRule', { place: '{place}' }),
    'noRule-then': t('desk.land.noRuleMeans'),
    unclear: t('desk.land.unclear', { place: '{place}', scope }),
    elsewhere: t('desk.land.elsewhere', { scope }),
    ifThere: t('desk.land.ifThere', { where: whereOf(lang, checked) }),
    stands: t('desk.land.stands', { quantity: '{quantity}', value: '{value}', standing: '{standing}', limit: '{limit}' }),
    open: t('desk.land.open', { quantity: '{quantity}', printed: '{printed}' }),
    kind: t('desk.land.applies', { kind }),
    ...wrongWords(lang),
  };
}

/** What is said of a field that cannot be used. */
export const wrongWords = (lang: Lang) => ({
  negative: translate(lang, 'desk.wrong.negative', { text: '{text}' }),
  unread: translate(lang, 'desk.wrong.unread', { text: '{text}' }),
});
