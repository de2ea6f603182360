import type { Row } from '../../schema/index.ts';
import { OTHER_SYSTEM } from '../languages/own-words.ts';
import type { Ledger } from '../ledger.ts';
import { ownerRef } from '../owner.ts';
import { mentionsOf } from './projects.ts';
import { coverage, systemViews } from './system-views.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

/** Mechanisms that belong to none of the registered systems are gathered under this id. */
const OTHER = 'other';

export function systems(ledger: Ledger): ViewFile[] {
  const loose = ledger.rows.mechanisms.filter((row) => row.system === null);
  const views = [
    ...ledger.rows.systems.map((row) => {
      const blocks = ledger.linkedFrom('mechanisms', 'systems', row.id).map((m) => block(m, ledger));
      const shown = systemViews(row.id, ledger);
      return { ...line(row, blocks.length), ...coverage(shown, blocks, row.sources), ...detail(row, ledger), views: shown, blocks };
    }),
    {
      ...line({ id: OTHER, name: OTHER_SYSTEM.zh, name_en: OTHER_SYSTEM.en, group: 'publishing' }, loose.length),
      coverage: 'partly' as const,
      rows: loose.length,
      views: [],
      announces: null,
      unpublished: null,
      sources: [],
      blocks: loose.map((m) => block(m, ledger)),
    },
  ];
  return [
    viewFile('systems', views.map(({ announces: _a, unpublished: _u, sources: _s, views: _v, blocks: _b, ...listed }) => listed)),
    ...views.map((view) => viewFile('system', view, view.id)),
  ];
}

function line(row: Pick<Row<'systems'>, 'id' | 'name' | 'name_en' | 'group'>, mechanisms: number) {
  const { id, name, name_en, group } = row;
  return { id, page: `/systems/${id}/`, name, name_en, group, mechanisms };
}

const detail = (row: Row<'systems'>, ledger: Ledger) => ({
  announces: row.announces,
  unpublished: row.unpublished,
  sources: row.sources.map((id) => ledger.ref('sources', id)),
});

function block(row: Row<'mechanisms'>, ledger: Ledger) {
  const { id, name, kind, cadence, status, as_printed, note } = row;
  return {
    ...{ id, name, kind, cadence, status, as_printed, note },
    owner: ownerRef(row, ledger),
    figures: [...ledger.figuresAbout('mechanisms', id)],
    commitments: ledger.linkedFrom('commitments', 'mechanisms', id).map((other) => ledger.ref('commitments', other.id)),
    mentions: mentionsOf('mechanisms', id, ledger),
    place: ledger.place(row),
  };
}
