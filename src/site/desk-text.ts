/** What the pages of the investor's desk compute from their view. */
import type { ChainRow, Desk, DeskRule, DeskZone } from '../schema/views/desk.ts';
import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import type { SourceLine } from '../schema/views/sources.ts';
import type { ZoneCard } from '../schema/views/zones.ts';
import { dateText } from './figure-text.ts';

/** Rules with a threshold on land. */
export const landRules = (desk: Desk): DeskRule[] => desk.rules.filter(({ conditions }) => conditions.some(({ topic }) => topic === 'land'));

/** Zones that at least one of the rules covers. */
export const zonesCovered = (rules: readonly DeskRule[]): number => new Set(rules.flatMap(({ zones }) => zones.map(({ id }) => id))).size;

/** Zones of the directory by city, cities in first-seen order. */
export function byCity(zones: readonly DeskZone[]): [string, DeskZone[]][] {
  const cities = [...new Set(zones.map(({ city }) => city.name))];
  return cities.map((name) => [name, zones.filter(({ city }) => city.name === name)]);
}

/** Kinds of carriers that house no business, information systems and government services; the finder lists them only when asked. */
export const SYSTEM_KINDS = ['online', 'service'] as const;
export const isSystem = (kind: string): boolean => SYSTEM_KINDS.some((one) => one === kind);

/** By which standard the directory of zones was made, as its source names it before the title, and for how many zones that is another source. */
export function directoryText(lang: Lang, zones: readonly ZoneCard[], sources: readonly SourceLine[]): string {
  const standards = sources.filter(({ id, kind }) => kind === 'standard' && zones.some(({ place }) => place.source === id));
  const standard = standards.map(({ title }) => (title.split(/[《“]/)[0] ?? '').trim()).join(translate(lang, 'join.list'));
  const count = zones.filter(({ place }) => standards.some(({ id }) => id === place.source)).length;
  return translate(lang, count === zones.length ? 'desk.find.directory' : 'desk.find.directoryOthers', { standard, count, others: zones.length - count });
}

/** What the chain map holds of one zone. */
export function chainsOf(zone: string, rows: readonly ChainRow[], lang: Lang) {
  const cells = rows.map((row) => ({ row, cell: row.cells.find((cell) => cell.zone === zone) }));
  const classed = cells.filter(({ cell }) => cell !== undefined && cell.classes.length > 0);
  const years = classed.flatMap(({ cell }) => cell?.classes ?? []).map(({ year }) => (year === null ? translate(lang, 'desk.chains.noYear') : dateText(lang, year)));
  const named = new Set(cells.flatMap(({ cell }) => cell?.related ?? []).map(({ table, id }) => `${table}:${id}`));
  return { classed: classed.length, missing: rows.length - classed.length, years: [...new Set(years)].sort().join(translate(lang, 'join.list')), named: named.size };
}
