import { isResult } from '../../schema/figure-state.ts';
import { TABLES } from '../../schema/index.ts';
import type { Row } from '../../schema/index.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';
import type { City, ZoneCard, ZoneRows } from '../../schema/views/zones.ts';
import { endOfPeriod } from '../figures.ts';
import { compare } from '../finding.ts';
import { groupBy, uniqueBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';
import { industryLine } from './industries.ts';
import { planCard } from './plans.ts';
import { quantities, statusOf } from './outcomes.ts';
import { series, zoneFact } from './zone-series.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

/** How many aims and results the profile lists; the rest stand on the plan and the source. */
const LISTED = 11;

export function zones(ledger: Ledger): ViewFile[] {
  const cards = ledger.rows.zones.map((zone) => zoneCard(zone, ledger));
  return [
    viewFile('zones', cards),
    viewFile('cities', cities(ledger)),
    ...ledger.rows.zones.map((zone, i) => viewFile('zone', { ...(cards[i] ?? zoneCard(zone, ledger)), ...profile(zone, ledger) }, zone.id)),
    ...ledger.rows.zones.filter((zone) => zone.coverage === 'ledger').map((zone) => viewFile('zoneRows', zoneRows(zone, ledger), zone.id)),
  ];
}

function zoneRows(zone: Row<'zones'>, ledger: Ledger): ZoneRows {
  const linked = (table: 'projects' | 'carriers' | 'enterprises' | 'mechanisms') =>
    ledger.linkedFrom(table, 'zones', zone.id).map((row) => ledger.ref(table, row.id));
  return {
    id: zone.id,
    short_name: zone.short_name,
    page: ledger.ref('zones', zone.id).page ?? '',
    figures: ledger.figures.filter((figure) => figure.zone === zone.id),
    projects: linked('projects'),
    carriers: linked('carriers'),
    enterprises: linked('enterprises'),
    mechanisms: linked('mechanisms'),
  };
}

/** At most three results of the whole zone, by the declared order of topics, the latest of each indicator. */
function headline(results: readonly ShownFigure[], ledger: Ledger): ShownFigure[] {
  const whole = latestFirst(results.filter((f) => f.scope === 'zone' && f.value !== null));
  return byTopic(uniqueBy(whole, (f) => f.indicator), ledger).slice(0, 3);
}

/** In the declared order of topics, economy first; within a topic as given. */
function byTopic(figures: readonly ShownFigure[], ledger: Ledger): ShownFigure[] {
  const topics = Object.keys(TABLES.indicators.columns.topic.options ?? {});
  const rank = (figure: ShownFigure): number => topics.indexOf(ledger.find('indicators', figure.indicator).topic);
  return [...figures].sort((a, b) => rank(a) - rank(b));
}

function cities(ledger: Ledger): City[] {
  return ledger.rows.areas
    .map((area) => ({ area, zones: ledger.linkedFrom('zones', 'areas', area.id) }))
    .filter(({ area, zones: own }) => area.level === 'city' && own.length > 0)
    .map(({ area, zones: own }) => ({
      id: area.id,
      name: area.name,
      column: area.tile_column,
      row: area.tile_row,
      zones: own.length,
      deep: own.some((zone) => zone.coverage === 'ledger'),
      figures: ofCity(area.id, ledger),
    }));
}

const ofCity = (area: string, ledger: Ledger): ShownFigure[] => byTopic(latestFirst(ledger.figures.filter((f) => f.zone === null && f.area === area && f.scope === 'city' && isResult(f))), ledger);

/** Newest period first, so that a profile opens with what is known last. */
const latestFirst = (list: readonly ShownFigure[]): ShownFigure[] => [...list].sort((a, b) => compare(endOfPeriod(b), endOfPeriod(a)));
const isAim = (figure: ShownFigure): boolean => figure.state === 'target' || figure.state === 'plan';

function zoneCard(zone: Row<'zones'>, ledger: Ledger): ZoneCard {
  const own = ledger.figures.filter((figure) => figure.zone === zone.id);
  const commitments = ledger.linkedFrom('commitments', 'zones', zone.id);
  return {
    id: zone.id,
    name: zone.name,
    short_name: zone.short_name,
    name_en: zone.name_en,
    area: ledger.ref('areas', zone.area),
    level: zone.level,
    type: zone.type,
    code: zone.code,
    coverage: zone.coverage,
    page: ledger.ref('zones', zone.id).page ?? '',
    plans: ledger.linkedFrom('plans', 'zones', zone.id).map((plan) => planCard(plan, ledger)),
    counts: {
      commitments: commitments.length,
      ...quantities(commitments, ledger),
      projects: ledger.linkedFrom('projects', 'zones', zone.id).filter((row) => row.named === 'named').length,
      carriers: ledger.linkedFrom('carriers', 'zones', zone.id).length,
      figures: own.length,
      actual: own.filter(isResult).length,
      actual_whole: own.filter((f) => isResult(f) && f.scope === 'zone').length,
      stages: [...groupBy(commitments, (row) => statusOf(row.id, ledger).stage)].map(([stage, rows]) => ({ stage, count: rows.length })),
    },
    note: zone.note,
    place: ledger.place(zone),
  };
}

function profile(zone: Row<'zones'>, ledger: Ledger) {
  const own = ledger.figures.filter((figure) => figure.zone === zone.id);
  const results = own.filter(isResult);
  const aims = own.filter(isAim);
  const wholeFirst = (list: readonly ShownFigure[]): ShownFigure[] => [
    ...list.filter((f) => f.scope === 'zone'),
    ...list.filter((f) => f.scope !== 'zone'),
  ];
  const targetsFirst = [...aims.filter((f) => f.state === 'target'), ...aims.filter((f) => f.state === 'plan')];
  const carriers = groupBy(ledger.linkedFrom('carriers', 'zones', zone.id), (row) => row.kind);
  return {
    city_plans: ledger.linkedFrom('plans', 'areas', zone.area).map((plan) => planCard(plan, ledger)),
    facts: ledger.linkedFrom('zone-facts', 'zones', zone.id).map((row) => zoneFact(row, ledger)),
    series: series(own, ledger),
    city_figures: ofCity(zone.area, ledger).length,
    results: wholeFirst(byTopic(latestFirst(results), ledger)).slice(0, LISTED),
    aims: wholeFirst(targetsFirst).slice(0, LISTED),
    headline: headline(results, ledger),
    aims_total: aims.length,
    results_total: results.length,
    industries: ledger.linkedFrom('industry-classes', 'zones', zone.id).map((row) => industryLine(row, ledger)),
    carriers: [...carriers].map(([kind, rows]) => ({ kind, refs: rows.map((row) => ledger.ref('carriers', row.id)) })),
    sources: uniqueBy(own.map((figure) => ledger.ref('sources', figure.source)), (ref) => ref.id),
  };
}
