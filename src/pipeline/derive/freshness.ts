/** Months from the end of the latest result to the month of the latest source, by zone and topic. "Now" is data, not the clock. */
import { TABLES } from '../../schema/index.ts';
import type { DerivedResult } from '../../schema/views/derived.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';
import { endOfPeriod } from '../figures.ts';
import { compare } from '../finding.ts';
import { groupBy } from '../group.ts';
import { MONTHS } from '../languages/own-words.ts';
import { latestSource } from '../latest-source.ts';
import type { Ledger } from '../ledger.ts';
import { latestResults } from './latest-results.ts';
import type { Derivation, DerivedIndicator } from './derivation.ts';

export const freshness: Derivation = {
  unit: () => MONTHS.zh,
  derive: (indicator, ledger) => {
    const zones = ledger.rows.zones.filter((zone) => zone.coverage === 'ledger');
    return { results: zones.flatMap((zone) => ofZone(indicator, zone.id, ledger)), refused: [] };
  },
};

function ofZone(indicator: DerivedIndicator, zone: string, ledger: Ledger): DerivedResult[] {
  // Population or the number of streets describe a zone and have no direction; an open period has no end yet.
  const moving = (figure: ShownFigure): boolean => ledger.find('indicators', figure.indicator).direction !== 'none' && figure.period_end !== null;
  const dated = [...latestResults(zone, ledger, moving).values()];
  const topics = groupBy(dated, (figure) => ledger.find('indicators', figure.indicator).topic);
  return Object.entries(TABLES.indicators.columns.topic.options ?? {}).flatMap(([topic, { zh }]) => {
    const [latest] = [...(topics.get(topic as never) ?? [])].sort((a, b) => compare(endOfPeriod(b), endOfPeriod(a)));
    return latest === undefined ? [] : [age(indicator, zone, zh, latest, ledger)];
  });
}

function age(indicator: DerivedIndicator, zone: string, topic: string, latest: ShownFigure, ledger: Ledger): DerivedResult {
  const [now, end] = [monthOf(latestSource(ledger)), monthOf(endOfPeriod(latest))];
  const months = String(count(now) - count(end));
  return {
    id: `${indicator.id}:${zone}:${latest.id}`,
    owner: ledger.ref('zones', zone),
    subject: topic,
    value: months,
    exact: months,
    high: null,
    unit: MONTHS.zh,
    comparator: 'eq',
    state: 'actual',
    working: `${now} − ${end}`,
    inputs: [latest],
    counts: [],
    counted_in: null,
  };
}

/** Where only a year is known ("as of 2025"), its last month. */
const monthOf = (date: string): string => `${date}-12`.slice(0, 7);
const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
