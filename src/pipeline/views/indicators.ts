import type { Row } from '../../schema/index.ts';
import type { IndicatorLine, Roles } from '../../schema/views/indicators.ts';
import { groupBy, uniqueBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';
import { placeOrNull } from '../place-or-null.ts';
import { typedRef } from '../typed-ref.ts';
import { nearIndicators } from './near-indicators.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

export function indicators(ledger: Ledger): ViewFile[] {
  const rows = ledger.rows.indicators;
  const figures = groupBy(ledger.figures, (figure) => figure.indicator);
  const lines = new Map(rows.map((row) => [row.id, indicatorLine(row, figures.get(row.id) ?? [], ledger)]));
  return [
    viewFile('indicators', [...lines.values()]),
    ...rows.map((row) => {
      const detail = { definition: row.definition, direction: row.direction, note: row.note, place: placeOrNull(row, ledger) };
      const line = lines.get(row.id) ?? indicatorLine(row, [], ledger);
      const view = { ...line, ...detail, rows: figures.get(row.id) ?? [], roles: rolesOf('indicators', row.id, ledger), derived: derivedFrom(row.id, ledger), near: nearIndicators(row.id, ledger) };
      return viewFile('indicator', view, row.id);
    }),
    viewFile('evaluation', evaluation(ledger, figures)),
    ...ledger.rows.departments.map((row) => viewFile('department', department(row, ledger), row.id)),
  ];
}

type Figures = ReadonlyMap<string, readonly Ledger['figures'][number][]>;

function indicatorLine(row: Row<'indicators'>, figures: readonly Ledger['figures'][number][], ledger: Ledger): IndicatorLine {
  const zones = figures.flatMap((figure) => (figure.zone === null ? [] : [ledger.ref('zones', figure.zone)]));
  return {
    id: row.id,
    page: ledger.ref('indicators', row.id).page ?? '',
    name: row.name,
    name_en: row.name_en,
    topic: row.topic,
    dimension: row.dimension,
    framework: row.framework === null ? null : ledger.ref('mechanisms', row.framework),
    heading: row.heading,
    seq: row.seq,
    figures: figures.length,
    zones: uniqueBy(zones, (ref) => ref.id),
    states: [...new Set(figures.map((figure) => figure.state))],
  };
}

/** `linkedFrom` gives a row once however often it names the indicator. */
const derivedFrom = (id: string, ledger: Ledger) => ledger.linkedFrom('derived-indicators', 'indicators', id).map((row) => ledger.ref('derived-indicators', row.id));

export function rolesOf(table: 'indicators' | 'themes', id: string, ledger: Ledger): Roles {
  return ledger.linkedFrom('responsibilities', table, id).map((row) => ({
    role: row.role,
    cell: row.cell,
    department: ledger.ref('departments', row.department),
    note: row.note,
    place: ledger.place(row),
  }));
}

function evaluation(ledger: Ledger, figures: Figures) {
  const { rows } = ledger;
  const inFramework = groupBy(rows.indicators.filter((row) => row.framework !== null), (row) => row.framework ?? '');
  return {
    frameworks: [...inFramework].map(([id, list]) => ({
      ref: ledger.ref('mechanisms', id),
      note: ledger.find('mechanisms', id).note,
      place: ledger.place(ledger.find('mechanisms', id)),
      indicators: [...list]
        .sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0))
        .map((row) => ({
          ref: ledger.ref('indicators', row.id),
          heading: row.heading,
          seq: row.seq,
          figures: figures.get(row.id)?.length ?? 0,
          roles: rolesOf('indicators', row.id, ledger),
          place: placeOrNull(row, ledger),
        })),
    })),
    departments: rows.departments.map((row) => {
      const duties = ledger.linkedFrom('responsibilities', 'departments', row.id);
      const isIndicator = (item: string): boolean => item.startsWith('indicators:');
      const count = (role: string) => duties.filter((duty) => duty.role === role && duty.target.some(isIndicator)).length;
      const tasks = duties.filter((duty) => !duty.target.every(isIndicator)).length;
      const ref = ledger.ref('departments', row.id);
      return { ref, name_en: row.name_en, lead: count('lead'), responsible: count('responsible'), cooperating: count('cooperating'), tasks };
    }),
    themes: rows.themes
      .map((theme) => ({ ref: ledger.ref('themes', theme.id), roles: rolesOf('themes', theme.id, ledger) }))
      .filter((theme) => theme.roles.length > 0),
  };
}

function department(row: Row<'departments'>, ledger: Ledger) {
  return {
    ref: ledger.ref('departments', row.id),
    name_en: row.name_en,
    area: ledger.ref('areas', row.area),
    place: ledger.place(row),
    duties: ledger.linkedFrom('responsibilities', 'departments', row.id).flatMap((duty) =>
      duty.target.map((item) => ({
        role: duty.role,
        cell: duty.cell,
        target: typedRef(item, ledger),
        note: duty.note,
        place: ledger.place(duty),
      })),
    ),
  };
}
