import type { Notice, NoticeEntry } from '../../schema/views/changes.ts';
import type { Ref } from '../../schema/views/parts.ts';
import { removals } from '../../schema/tables/removals.ts';
import { corrections } from '../../schema/tables/corrections.ts';
import { formerAddresses, lastContent } from '../changes/history.ts';
import type { Former } from '../changes/history.ts';
import { addressOf } from '../changes/links.ts';
import { rowIn, snapshotOf } from '../changes/snapshot.ts';
import type { RowText, Snapshot } from '../changes/snapshot.ts';
import { compare } from '../finding.ts';
import { groupBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';
import { refIn } from './correction-log.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

interface Placed {
  readonly path: string;
  readonly own: boolean;
  readonly entry: NoticeEntry;
}

/** What stands at addresses that were published and are no longer the address of their row, and what was corrected where. */
export function notices(ledger: Ledger): ViewFile[] {
  const now = snapshotOf(ledger.rows);
  const alive = new Set([...now].flatMap(([table, rows]) => [...rows.values()].map((row) => addressOf(table, row))));
  const placed = [...formerAddresses(ledger.releases, now).map((former) => formerEntry(former, alive, ledger, now)), ...correctedEntries(ledger, now)];
  const pages = [...groupBy(placed, ({ path }) => path)].sort(([a], [b]) => compare(a, b));
  return [viewFile('notices', pages.map(([path, list]) => notice(path, list)))];
}

function notice(path: string, placed: readonly Placed[]): Notice {
  // What became of the page itself comes before what stood on it.
  const entries = [...placed].sort((a, b) => Number(b.own) - Number(a.own) || compare(a.entry.anchor ?? '', b.entry.anchor ?? '') || compare(a.entry.id, b.entry.id)).map(({ entry }) => entry);
  const whole = placed.filter(({ own }) => own).map(({ entry }) => entry);
  const leads = entries.every(({ anchor }) => anchor === null) ? (whole.find(({ to }) => to !== null)?.to ?? null) : null;
  return { path, own: whole.length > 0, redirect: leads, entries };
}

function formerEntry({ table, id, address }: Former, alive: ReadonlySet<string | null>, ledger: Ledger, now: Snapshot): Placed {
  const [path = '', anchor = null] = address.split('#');
  const present = rowIn(now, table, id);
  const answered = alive.has(address);
  const row = present ?? lastContent(ledger.releases, { table, id });
  const { name } = refIn({ table, id }, ledger, now);
  const removal = present ? null : rowIn(now, removals.name, `${table}#${id}`);
  return {
    path,
    own: anchor === null && !answered && path.endsWith(`/${id.split('#').at(-1) ?? ''}/`),
    entry: {
      ...{ kind: present ? 'moved' : 'removed', anchor: answered ? null : anchor, table, id, name },
      ...{ date: removal?.['date'] ?? null, reason: removal?.['reason'] ?? null },
      to: present ? refIn({ table, id }, ledger, now) : successor(table, id, ledger, now),
      log: removal ? addressOf(removals.name, removal) : null,
      cells: present ? [] : Object.entries(row).map(([column, old]) => ({ column, old, new: '' })),
    },
  };
}

/** The row at the end of the chain of replacements, or null when nothing stands in its place. */
function successor(table: string, id: string, ledger: Ledger, now: Snapshot): Ref | null {
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !now.get(table)?.has(at) && !seen.has(at)) {
    seen.add(at);
    at = rowIn(now, removals.name, `${table}#${at}`)?.['moved_to'];
  }
  return at !== undefined && now.get(table)?.has(at) ? refIn({ table, id: at }, ledger, now) : null;
}

function correctedEntries(ledger: Ledger, now: Snapshot): Placed[] {
  return [...(now.get(corrections.name)?.values() ?? [])].flatMap((entry: RowText): Placed[] => {
    const { table = '', id = '', column = '', old = '', date = null, reason = null } = entry;
    const row = rowIn(now, table, id);
    const address = row && addressOf(table, row);
    if (!address) return [];
    const { name } = refIn({ table, id }, ledger, now);
    const cells = [{ column, old, new: entry['new'] ?? '' }];
    return [{ path: address.replace(/#.*/, ''), own: false, entry: { kind: 'corrected', anchor: null, table, id, name, date, reason, to: null, log: addressOf(corrections.name, entry), cells } }];
  });
}
