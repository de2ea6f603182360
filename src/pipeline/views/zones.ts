import type { Row } from '../../schema/index.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';
import type { ZoneCard } from '../../schema/views/zones.ts';
import { groupBy, uniqueBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';
import { industryLine } from './industries.ts';
import { planCard } from './plans.ts';
import { latestEvent } from './projects.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

/** How many aims and results the profile lists; the rest stand on the plan and the source. */
const LISTED = 24;

export function zones(ledger: Ledger): ViewFile[] {
  const cards = ledger.rows.zones.map((zone) => zoneCard(zone, ledger));
  return [
    viewFile('zones', cards),
    ...ledger.rows.zones.map((zone, i) => viewFile('zone', { ...(cards[i] ?? zoneCard(zone, ledger)), ...profile(zone, ledger) }, zone.id)),
  ];
}

const isResult = (figure: ShownFigure): boolean => figure.state === 'actual' || figure.state === 'preliminary';
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
    page: ledger.ref('zones', zone.id).page ?? '',
    plans: ledger.linkedFrom('plans', 'zones', zone.id).map((plan) => planCard(plan, ledger)),
    counts: {
      commitments: commitments.length,
      quantified: commitments.filter((row) => ledger.figuresAbout('commitments', row.id).length > 0).length,
      projects: ledger.linkedFrom('projects', 'zones', zone.id).length,
      carriers: ledger.linkedFrom('carriers', 'zones', zone.id).length,
      figures: own.length,
      actual: own.filter(isResult).length,
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
  const events = ledger
    .linkedFrom('projects', 'zones', zone.id)
    .map((project) => latestEvent(project, ledger))
    .filter((event) => event !== null);
  const carriers = groupBy(ledger.linkedFrom('carriers', 'zones', zone.id), (row) => row.kind);
  return {
    city_plans: ledger.linkedFrom('plans', 'areas', zone.area).map((plan) => planCard(plan, ledger)),
    results: wholeFirst(results).slice(0, LISTED),
    aims: wholeFirst(targetsFirst).slice(0, LISTED),
    aims_total: aims.length,
    results_total: results.length,
    stages: [...groupBy(events, (event) => `${event.stage}/${event.mode}`).values()].map((group) => ({
      stage: group[0]?.stage ?? '',
      mode: group[0]?.mode ?? '',
      count: group.length,
    })),
    industries: ledger.linkedFrom('industry-classes', 'zones', zone.id).map((row) => industryLine(row, ledger)),
    carriers: [...carriers].map(([kind, rows]) => ({ kind, refs: rows.map((row) => ledger.ref('carriers', row.id)) })),
    sources: uniqueBy(own.map((figure) => ledger.ref('sources', figure.source)), (ref) => ref.id),
  };
}
