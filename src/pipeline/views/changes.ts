import { changeReport } from '../changes/report.ts';
import type { NamedChange } from '../changes/report.ts';
import { countKinds } from '../changes/diff.ts';
import { addressOf, tableNamed } from '../changes/links.ts';
import { snapshotOf } from '../changes/snapshot.ts';
import type { Snapshot } from '../changes/snapshot.ts';
import type { Row } from '../../schema/index.ts';
import type { ChangeLine, ReleaseLine, ReleaseView, ZoneChanges } from '../../schema/views/changes.ts';
import type { Ref } from '../../schema/views/parts.ts';
import { compare } from '../finding.ts';
import { groupBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';
import type { Release } from '../releases/release.ts';
import { lastWritten, textsOf } from '../releases/texts.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

interface Told {
  readonly release: Release;
  /** Empty for the first release, where every row is new. */
  readonly changes: readonly NamedChange[];
  /** With those of tables that only serve others, which are counted and not listed. */
  readonly all: readonly NamedChange[];
}

/** The releases, what each changed, and for each zone what changed of its own. */
export function changes(ledger: Ledger): ViewFile[] {
  const now = snapshotOf(ledger.rows);
  const told = ledger.releases.map((release): Told => {
    const all = release.previous === null ? [] : changeReport(release.before, release.after).changes;
    return { release, changes: listed(all), all };
  });
  const last = ledger.releases.at(-1);
  const pending = last ? listed(changeReport(last.after, now).changes) : [];
  const zones = ledger.rows.zones.map((zone) => zoneChanges(zone, told, ledger, now)).filter((zone) => zone !== null);
  return [
    viewFile('changes', {
      releases: told.map(releaseLine).reverse(),
      pending: pending.map((change) => changeLine(change, ledger, now)),
      pending_counts: countKinds(pending),
      zones: zones.map(({ ref, releases }) => ({ ref, releases: releases.length })),
    }),
    ...told.map((one) => viewFile('release', releaseView(one, ledger, now), one.release.date)),
    ...zones.map((zone) => viewFile('zoneChanges', zone, zone.ref.id)),
    viewFile('lastChanged', lastChanged(ledger.releases)),
    viewFile('lastWritten', lastWritten(textsOf(ledger.articles), ledger.releases)),
  ];
}

/** Rows of a table that only serves others, such as a translation, are no news of their own. */
const listed = (all: readonly NamedChange[]): readonly NamedChange[] => all.filter(({ table }) => !tableNamed(table)?.transient);

function releaseLine({ release: { date, note, previous, data_version, counts, pages, after }, changes: list }: Told): ReleaseLine {
  const rows = [...after.values()].reduce((sum, table) => sum + table.size, 0);
  return { date, note, previous, data_version: data_version.slice(0, 12), counts: previous === null ? counts : countKinds(list), rows, pages: pages.length };
}

function releaseView(one: Told, ledger: Ledger, now: Snapshot): ReleaseView {
  const { release, changes: list, all } = one;
  const byTable = groupBy(all, ({ table }) => table);
  const none = { added: 0, changed: 0, corrected: 0, removed: 0 };
  return {
    ...releaseLine(one),
    tables: release.tables.map(({ table, listed, rows }) => ({ table, rows, counts: release.previous === null ? { ...none, added: listed } : countKinds(byTable.get(table) ?? []) })),
    changes: list.map((change) => changeLine(change, ledger, now)),
  };
}

/** Null for a zone of the directory of which nothing changed since the first release. */
function zoneChanges(zone: Row<'zones'>, told: readonly Told[], ledger: Ledger, now: Snapshot): ZoneChanges | null {
  const ref = ledger.ref('zones', zone.id);
  const releases = told.flatMap(({ release, changes: list }) => {
    const own = list.filter(({ owners }) => owners.some(({ table, id }) => table === ref.table && id === ref.id));
    const first = release.previous === null && zone.coverage === 'ledger';
    return own.length === 0 && !first ? [] : [{ date: release.date, note: release.note, counts: countKinds(own), changes: own.map((change) => changeLine(change, ledger, now)) }];
  });
  return releases.length === 0 && zone.coverage !== 'ledger' ? null : { ref, releases: releases.reverse() };
}

/** A removed row keeps its address, which says why it is gone. */
export function changeLine({ kind, table, id, label, before, after, cells, replaces, reason, owners }: NamedChange, ledger: Ledger, now: Snapshot): ChangeLine {
  const row = now.get(table)?.get(id) ?? after ?? before ?? {};
  return {
    kind,
    ref: { table, id, name: label === '' ? id : label, page: tableNamed(table) ? addressOf(table, row) : null },
    cells: cells.map((cell) => ({ ...cell })),
    replaces,
    reason,
    owners: owners.filter((owner) => now.get(owner.table)?.has(owner.id)).map((owner): Ref => ledger.ref(owner.table, owner.id)),
  };
}

function lastChanged(releases: readonly Release[]) {
  const dates = new Map(releases.flatMap(({ date, pages }) => pages.map((page) => [page, date] as const)));
  return [...dates].map(([page, date]) => ({ page, date })).sort((a, b) => compare(a.page, b.page));
}
