import type { Row } from '../../schema/index.ts';
import type { Ledger } from '../ledger.ts';
import { ownerRef } from '../owner.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

export function industries(ledger: Ledger): ViewFile[] {
  const lines = ledger.rows.industries.map((row) => ({
    id: row.id,
    name: row.name,
    name_en: row.name_en,
    part_of: row.part_of === null ? null : ledger.ref('industries', row.part_of),
    note: row.note,
    classes: ledger.linkedFrom('industry-classes', 'industries', row.id).map((line) => industryLine(line, ledger)),
    related: (['carriers', 'enterprises', 'projects', 'commitments'] as const).flatMap((table) =>
      ledger.linkedFrom(table, 'industries', row.id).map((linked) => ledger.ref(table, linked.id)),
    ),
    figures: [...ledger.figuresAbout('industries', row.id)],
  }));
  return [viewFile('industries', lines)];
}

export function industryLine(row: Row<'industry-classes'>, ledger: Ledger) {
  return {
    ref: ledger.ref('industries', row.industry),
    class: row.class,
    class_printed: row.class_printed,
    year: row.year,
    year_basis: row.year_basis,
    zone: ownerRef(row, ledger),
    note: row.note,
    place: ledger.place(row),
  };
}
