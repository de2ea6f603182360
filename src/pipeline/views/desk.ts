import type { Row } from '../../schema/index.ts';
import type { ChainRow, Desk, DeskScheme, DeskZone } from '../../schema/views/desk.ts';
import { groupBy, uniqueBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';
import { deskRule } from './desk-rules.ts';
import { industryLine } from './industries.ts';
import { carrierLine } from './projects.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';
import { zoneFact } from './zone-series.ts';

/** The tables that show an industry at work in a zone. */
const WITNESSES = ['carriers', 'enterprises'] as const;

export function desk(ledger: Ledger): ViewFile[] {
  const { rows } = ledger;
  const deep = rows.zones.filter((zone) => zone.coverage === 'ledger');
  const value: Desk = {
    rules: rows.rules.map((row) => deskRule(row, ledger)).filter((row) => row !== null),
    schemes: schemes(ledger),
    zones: rows.zones.map((zone) => deskZone(zone, ledger)),
    carriers: rows.carriers.map((row) => ({ ...carrierLine(row, ledger), city: ledger.ref('areas', areaOf(row, ledger)) })),
    chain_zones: deep.map((zone) => ledger.ref('zones', zone.id)),
    chains: rows.industries.map((industry) => chainRow(industry, deep, ledger)),
  };
  return [viewFile('desk', value)];
}

const areaOf = (row: Row<'carriers'>, ledger: Ledger): string => (row.zone === null ? (row.area ?? '') : ledger.find('zones', row.zone).area);

/** Groups that state at least one baseline with its weight; the items of a group are added up, those of two groups never. */
function schemes(ledger: Ledger): DeskScheme[] {
  return [...groupBy(ledger.rows['evaluation-items'], (row) => `${row.scheme}\n${row.level1}`).values()].flatMap((group) => {
    const items = [...group].sort((a, b) => a.seq - b.seq).flatMap((row) => scored(row, ledger));
    const [first] = group;
    return first && items.length > 0 ? [{ scheme: first.scheme, group: first.level1, items, incomplete: group.length - items.length }] : [];
  });
}

function scored(row: Row<'evaluation-items'>, ledger: Ledger): DeskScheme['items'] {
  const { id, level1, level2, weight, baseline, baseline_unit, note } = row;
  if (weight === null || baseline === null) return [];
  return [{ id, name: level2 ?? level1, weight, baseline, baseline_unit, note, place: ledger.place(row) }];
}

function deskZone(zone: Row<'zones'>, ledger: Ledger): DeskZone {
  const contacts = ledger.linkedFrom('zone-facts', 'zones', zone.id).filter((row) => row.topic === 'contact');
  const classes = ledger.linkedFrom('industry-classes', 'zones', zone.id);
  return {
    ref: ledger.ref('zones', zone.id),
    name: zone.name,
    city: ledger.ref('areas', zone.area),
    level: zone.level,
    type: zone.type,
    deep: zone.coverage === 'ledger',
    industries: uniqueBy(classes, (row) => row.industry).map((row) => ledger.ref('industries', row.industry)),
    contacts: contacts.length === 0 ? null : contacts.map((row) => zoneFact(row, ledger)),
  };
}

function chainRow(industry: Row<'industries'>, zones: readonly Row<'zones'>[], ledger: Ledger): ChainRow {
  const classes = ledger.linkedFrom('industry-classes', 'industries', industry.id);
  return {
    industry: ledger.ref('industries', industry.id),
    part_of: industry.part_of === null ? null : ledger.ref('industries', industry.part_of),
    cells: zones.map(({ id }) => ({
      zone: id,
      classes: classes.filter((row) => row.zone === id).map((row) => industryLine(row, ledger)),
      related: WITNESSES.flatMap((table) =>
        ledger
          .linkedFrom(table, 'industries', industry.id)
          .filter((row) => row.zone === id)
          .map((row) => ledger.ref(table, row.id)),
      ),
    })),
  };
}
