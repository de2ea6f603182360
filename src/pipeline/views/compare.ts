import { isResult } from '../../schema/figure-state.ts';
import { sideBySide } from '../../methods/side-by-side.ts';
import type { Row } from '../../schema/index.ts';
import type { CompareZone, Comparison } from '../../schema/views/compare.ts';
import { groupBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';
import { industryLine } from './industries.ts';
import { isQuantified, statusOf } from './outcomes.ts';
import { latestEvent } from './projects.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

/** One sheet for every zone, and a ready page for each two or three of the zones whose plans are in the ledger. */
export function compareViews(ledger: Ledger): ViewFile[] {
  const sheets = ledger.rows.zones.map((zone) => sheet(zone, ledger));
  const ready = choices(sheets.filter(({ coverage }) => coverage === 'ledger')).map(comparison);
  return [
    ...sheets.map((one) => viewFile('compareZone', one, one.id)),
    viewFile('comparisons', ready.map(({ id, zones }) => ({ id, zones: zones.map((zone) => ledger.ref('zones', zone.id)) }))),
    ...ready.map((one) => viewFile('comparison', one, one.id)),
  ];
}

/** The three zones of the first batch get a page each way; more deep zones are compared by script, or pages would multiply. */
const MOST_READY = 4;

function choices(zones: readonly CompareZone[]): CompareZone[][] {
  const first = zones.slice(0, MOST_READY);
  const pairs = first.flatMap((a, nth) => first.slice(nth + 1).map((b) => [a, b]));
  const triples = pairs.flatMap(([a, b]) => (a && b ? first.slice(first.indexOf(b) + 1).map((c) => [a, b, c]) : []));
  return [...triples, ...pairs];
}

function comparison(zones: readonly CompareZone[]): Comparison {
  const { rows, apart, single } = sideBySide(zones.map(({ figures }) => figures));
  return {
    id: zones.map(({ id }) => id).join('~'),
    zones: [...zones],
    rows: rows.map(({ measure, cells }) => ({ measure, cells: cells.map((cell) => [...cell]) })),
    apart: apart.map(({ figures, reasons }) => ({ figures: [...figures], reasons: [...reasons] })),
    single,
  };
}

function sheet(zone: Row<'zones'>, ledger: Ledger): CompareZone {
  const commitments = ledger.linkedFrom('commitments', 'zones', zone.id);
  const projects = ledger.linkedFrom('projects', 'zones', zone.id);
  const named = projects.filter((row) => row.named === 'named');
  const events = named.map((project) => latestEvent(project, ledger)).filter((event) => event !== null);
  const { id, name, short_name, coverage, level, type } = zone;
  return {
    ...{ id, name, short_name, coverage, level, type },
    page: ledger.ref('zones', id).page ?? '',
    area: ledger.ref('areas', zone.area),
    plans: ledger.linkedFrom('plans', 'zones', id).map((plan) => ledger.ref('plans', plan.id)),
    commitments: commitments.length,
    quantified: commitments.filter((row) => isQuantified(row, ledger)).length,
    stages: [...groupBy(commitments, (row) => statusOf(row.id, ledger).stage)].map(([stage, rows]) => ({ stage, count: rows.length })),
    projects: named.length,
    project_stages: [...groupBy(events, ({ stage, mode }) => `${stage}/${mode}`).values()].flatMap((group) => {
      const [first] = group;
      return first ? [{ stage: first.stage, mode: first.mode, count: group.length }] : [];
    }),
    carriers: ledger.linkedFrom('carriers', 'zones', id).length,
    industries: ledger.linkedFrom('industry-classes', 'zones', id).map((row) => industryLine(row, ledger)),
    figures: ledger.figures.filter((f) => f.zone === id && f.scope === 'zone' && isResult(f)),
  };
}
