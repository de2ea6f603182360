import type { Row } from '../../schema/index.ts';
import { compare } from '../finding.ts';
import { uniqueBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';
import { ownerRef } from '../owner.ts';
import { typedRef } from '../typed-ref.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

export function projects(ledger: Ledger): ViewFile[] {
  const { rows } = ledger;
  return [
    viewFile('projects', rows.projects.map((row) => projectLine(row, ledger))),
    ...rows.projects.map((row) => viewFile('project', { ...projectLine(row, ledger), ...projectDetail(row, ledger) }, row.id)),
    viewFile('carriers', rows.carriers.map((row) => carrierLine(row, ledger))),
    ...rows.carriers.map((row) => viewFile('carrier', { ...carrierLine(row, ledger), ...carrierDetail(row, ledger) }, row.id)),
    viewFile('enterprises', rows.enterprises.map((row) => enterpriseLine(row, ledger))),
  ];
}

/** The date of the event, or of the source where that states none: a thing is reported after it was last said otherwise. */
const orderDate = ({ date, source }: Row<'project-events'>, ledger: Ledger): string | null => date ?? ledger.find('sources', source).date;

/** The event that comes last; among those without any date, and for equal dates, the later row. */
export function latestEvent(project: Row<'projects'>, ledger: Ledger): Row<'project-events'> | null {
  const events = ledger.linkedFrom('project-events', 'projects', project.id);
  return events.reduce<Row<'project-events'> | null>(
    (last, event) => (last === null || (orderDate(event, ledger) ?? '') >= (orderDate(last, ledger) ?? '') ? event : last),
    null,
  );
}

/** Oldest first; events without any date keep their place at the end. */
const byDate = (events: readonly Row<'project-events'>[], ledger: Ledger): Row<'project-events'>[] =>
  [...events].sort((a, b) => compare(orderDate(a, ledger) ?? '9', orderDate(b, ledger) ?? '9'));

function stageOf(event: Row<'project-events'>, ledger: Ledger) {
  const { stage, stage_printed, mode, date, year_basis } = event;
  return { stage, stage_printed, mode, date, year_basis, reported: date === null ? orderDate(event, ledger) : null };
}

function projectLine(row: Row<'projects'>, ledger: Ledger) {
  const latest = latestEvent(row, ledger);
  return {
    id: row.id,
    page: ledger.ref('projects', row.id).page ?? '',
    name: row.name,
    kind: row.kind,
    named: row.named,
    owner: ownerRef(row, ledger),
    latest: latest && stageOf(latest, ledger),
    place: ledger.place(row),
  };
}

function projectDetail(row: Row<'projects'>, ledger: Ledger) {
  const linked = (table: 'commitments' | 'projects') =>
    ledger.linkedFrom(table, 'projects', row.id).map((other) => ledger.ref(table, other.id));
  return {
    aliases: row.aliases ?? [],
    part_of: row.part_of === null ? null : ledger.ref('projects', row.part_of),
    parts: linked('projects'),
    actors: (row.actors ?? []).map((item) => typedRef(item, ledger)),
    as_printed: row.as_printed,
    note: row.note,
    events: byDate(ledger.linkedFrom('project-events', 'projects', row.id), ledger).map((event) => ({
      ...stageOf(event, ledger),
      id: event.id,
      as_printed: event.as_printed,
      note: event.note,
      place: ledger.place(event),
    })),
    figures: [...ledger.figuresAbout('projects', row.id)],
    commitments: linked('commitments'),
    mentions: mentionsOf('projects', row.id, ledger),
    memberships: ledger.linkedFrom('memberships', 'projects', row.id).map((member) => {
      const { id, list, level, year, year_basis, status, note } = member;
      return { id, list, level, year, year_basis, status, note, place: ledger.place(member) };
    }),
  };
}

export function mentionsOf(table: 'projects' | 'carriers' | 'enterprises' | 'mechanisms', id: string, ledger: Ledger) {
  return ledger
    .linkedFrom('mentions', table, id)
    .map((row) => ({ as_printed: row.as_printed, note: row.note, place: ledger.place(row) }));
}

export function carrierLine(row: Row<'carriers'>, ledger: Ledger) {
  return {
    id: row.id,
    page: ledger.ref('carriers', row.id).page ?? '',
    name: row.name,
    kind: row.kind,
    level: row.level,
    existence: row.existence,
    owner: ownerRef(row, ledger),
    industry: row.industry === null ? null : ledger.ref('industries', row.industry),
    place: ledger.place(row),
  };
}

function carrierDetail(row: Row<'carriers'>, ledger: Ledger) {
  const linked = (table: 'commitments' | 'projects' | 'carriers') =>
    ledger.linkedFrom(table, 'carriers', row.id).map((other) => ledger.ref(table, other.id));
  return {
    aliases: row.aliases ?? [],
    part_of: row.part_of === null ? null : ledger.ref('carriers', row.part_of),
    parts: linked('carriers'),
    as_printed: row.as_printed,
    note: row.note,
    figures: [...ledger.figuresAbout('carriers', row.id)],
    commitments: linked('commitments'),
    projects: linked('projects'),
    mentions: mentionsOf('carriers', row.id, ledger),
  };
}

function enterpriseLine(row: Row<'enterprises'>, ledger: Ledger) {
  const linked = (['commitments', 'projects'] as const).flatMap((table) =>
    ledger.linkedFrom(table, 'enterprises', row.id).map((other) => ledger.ref(table, other.id)),
  );
  return {
    id: row.id,
    name: row.name,
    aliases: row.aliases ?? [],
    kind: row.kind,
    in_zone: row.in_zone,
    role_printed: row.role_printed,
    zone: row.zone === null ? null : ledger.ref('zones', row.zone),
    industry: row.industry === null ? null : ledger.ref('industries', row.industry),
    refs: uniqueBy(linked, (ref) => `${ref.table}:${ref.id}`),
    figures: [...ledger.figuresAbout('enterprises', row.id)],
    mentions: mentionsOf('enterprises', row.id, ledger),
    note: row.note,
    place: ledger.place(row),
  };
}
