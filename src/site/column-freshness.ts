/** How long before the last release each column was last fed, and what the rule for government sites asks. No clock: the release is data. */
import type { TableFreshness } from '../schema/views/freshness.ts';
import type { Column, ColumnType } from './columns.ts';
import { COLUMNS } from './columns.ts';

/** Columns that show rows, and the tables whose rows those are. */
const TABLES_OF: Readonly<Record<string, readonly string[]>> = {
  '/zones/': ['zones', 'zone-facts', 'figures'],
  '/plans/': ['plans', 'themes'],
  '/promises/': ['commitments', 'outcomes'],
  '/projects/': ['projects', 'project-events', 'memberships'],
  '/indicators/': ['figures'],
  '/evaluation/': ['responsibilities'],
  '/evaluation/methods/': ['evaluation-items'],
  '/policies/': ['policies'],
  '/rules/': ['rules'],
  '/parks/': ['carriers'],
  '/enterprises/': ['enterprises'],
  '/industries/': ['industry-classes'],
  '/systems/': ['mechanisms'],
  '/glossary/': ['glossary'],
  '/glossary/slogans/': ['terms'],
  '/sources/': ['sources'],
  '/changes/': [],
};

/** Days after which the 2019 inspection indicators (国办秘函〔2019〕19号) call a column stale; six months are counted as 183. */
const LIMITS: Readonly<Partial<Record<ColumnType, number>>> = { news: 14, policies: 183 };

export interface ColumnFreshness {
  readonly column: Column;
  readonly latest: TableFreshness['latest'];
  readonly released: string | null;
  /** Days from the latest source to the day counted to; null without a source, as for the list of releases, which ends on that day. */
  readonly days: number | null;
  readonly limit: number | null;
  readonly late: boolean;
}

/** The day counted to: that of the last release; before the first one, the date of the latest source. */
export const countedTo = (releases: readonly { readonly date: string }[], latestSource: string): string => releases[0]?.date ?? latestSource;

export function columnFreshness(tables: readonly TableFreshness[], until: string): readonly ColumnFreshness[] {
  return COLUMNS.filter(({ page }) => Object.hasOwn(TABLES_OF, page)).map((column) => {
    const names = TABLES_OF[column.page] ?? [];
    // The list of releases shows what changed in any table.
    const own = names.length === 0 ? tables : tables.filter(({ table }) => names.includes(table));
    const latest = names.length === 0 ? null : last(own.flatMap((one) => one.latest ?? []), ({ date }) => date);
    const released = last(own.flatMap((one) => one.released ?? []), (date) => date);
    const days = latest === null ? null : Math.max(0, lastDay(until) - lastDay(latest.date));
    const limit = LIMITS[column.type] ?? null;
    return { column, latest, released, days, limit, late: days !== null && limit !== null && days > limit };
  });
}

function last<T>(list: readonly T[], dateOf: (one: T) => string): T | null {
  return list.reduce<T | null>((latest, one) => (latest === null || lastDay(dateOf(one)) > lastDay(dateOf(latest)) ? one : latest), null);
}

/** Of a month or year alone, its last day, so that nothing is called late that may not be. In days since 1970. */
function lastDay(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const time = day === undefined ? Date.UTC(year, month ?? 12, 0) : Date.UTC(year, (month ?? 1) - 1, day);
  return time / 86_400_000;
}
