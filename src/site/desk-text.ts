/** What the pages of the investor's desk compute from their view. */
import type { ChainRow, Desk, DeskRule, DeskScheme, DeskZone } from '../schema/views/desk.ts';
import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { decimal } from '../methods/exact.ts';
import { score } from '../methods/per-mu.ts';
export { AREA_UNITS, MONEY_UNITS } from '../methods/per-mu.ts';
import { dateText, numberText, plain } from './figure-text.ts';

/** Rules with a threshold on land. */
export const landRules = (desk: Desk): DeskRule[] => desk.rules.filter(({ conditions }) => conditions.some(({ topic }) => topic === 'land'));

/** Zones that at least one of the rules covers. */
export const zonesCovered = (rules: readonly DeskRule[]): number => new Set(rules.flatMap(({ zones }) => zones.map(({ id }) => id))).size;

/** What the script of the land check reads of a rule. */
export const checkedRule = (lang: Lang, { logic, conditions, zones, unclear }: DeskRule) => ({
  logic,
  conditions: conditions.map(({ figure, quantity, comparator, threshold, base, units }) => ({
    quantity,
    comparator,
    threshold,
    unit: base,
    printed: numberText(lang, figure),
    factors: Object.fromEntries(units.map(({ unit, numerator, denominator }) => [unit, [numerator, denominator]])),
  })),
  zones: zones.map(({ id }) => id),
  unclear: unclear.map(({ id }) => id),
});

/** The sentences the script of the land check chooses from. */
export function verdictWords(lang: Lang, { rule, scopes }: DeskRule): Record<string, string> {
  const scope = scopes.join('、');
  const kind = rule.applies_to;
  const { consequence, modality, unstated } = rule;
  const t = (key: Parameters<typeof translate>[1], values: Readonly<Record<string, string>> = {}): string => translate(lang, key, values);
  const left = { quantity: '{quantity}', value: '{value}', printed: '{printed}' };
  return {
    caught: t('desk.land.caught', { consequence }),
    'caught-then': modality === null ? t('desk.land.plain', { unstated }) : t('desk.land.hedge', { modality, unstated }),
    'not-caught': t('desk.land.notCaught'),
    'not-caught-then': t('desk.land.noPermission'),
    undecided: t('desk.land.undecided', { open: '{open}' }),
    outside: t('desk.land.outside', { kind }),
    inside: t('desk.land.inside', { place: '{place}', scope }),
    noRule: t('desk.land.noRule', { place: '{place}' }),
    'noRule-then': t('desk.land.noRuleMeans'),
    unclear: t('desk.land.unclear', { place: '{place}', scope }),
    elsewhere: t('desk.land.elsewhere', { scope }),
    anyPlace: t('desk.land.anyPlace', { place: rule.owner.name, scope }),
    met: t('desk.land.met', left),
    'not-met': t('desk.land.notMet', left),
    open: t('desk.land.open', left),
    kind: t('desk.land.applies', { kind }),
    wrong: t('desk.land.wrong', { text: '{text}' }),
  };
}

/** Decimals as text, so that the script computes with what was published. */
export const scoredItems = ({ items }: DeskScheme) => items.map(({ name, baseline, weight }) => ({ name, baseline: plain(baseline), weight: plain(weight) }));

/** Points when every item is at its baseline. */
export function pointsAtBaseline(scheme: DeskScheme): string {
  const { points } = score(scoredItems(scheme).map((item) => ({ ...item, value: item.baseline })));
  return points === null ? '' : decimal(points, 2).text;
}

/** Zones of the directory by city, cities in first-seen order. */
export function byCity(zones: readonly DeskZone[]): [string, DeskZone[]][] {
  const cities = [...new Set(zones.map(({ city }) => city.name))];
  return cities.map((name) => [name, zones.filter(({ city }) => city.name === name)]);
}

/** What the chain map holds of one zone. */
export function chainsOf(zone: string, rows: readonly ChainRow[], lang: Lang) {
  const cells = rows.map((row) => ({ row, cell: row.cells.find((cell) => cell.zone === zone) }));
  const classed = cells.filter(({ cell }) => cell !== undefined && cell.classes.length > 0);
  const years = classed.flatMap(({ cell }) => cell?.classes ?? []).map(({ year }) => (year === null ? translate(lang, 'desk.chains.noYear') : dateText(lang, year)));
  const named = new Set(cells.flatMap(({ cell }) => cell?.related ?? []).map(({ table, id }) => `${table}:${id}`));
  return { classed: classed.length, missing: rows.length - classed.length, years: [...new Set(years)].sort().join('、'), named: named.size };
}
