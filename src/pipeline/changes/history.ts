/** What past releases say about rows: addresses they had, their last content, since when they are there. */
import type { Release } from '../releases/release.ts';
import { addressOf } from './links.ts';
import type { RowName } from './links.ts';
import { rowIn } from './snapshot.ts';
import type { RowText, Snapshot } from './snapshot.ts';

export interface Former extends RowName {
  /** An address that a release published for the row and that the row has no more. */
  readonly address: string;
}

/** Every published address that is not the present address of its row, in order of publication. */
export function formerAddresses(releases: readonly Release[], now: Snapshot): Former[] {
  const found = new Map<string, Former>();
  for (const { before, after } of releases) {
    for (const [table, rows] of after) {
      for (const [id, row] of rows) {
        if (rowIn(before, table, id) === row) continue;
        const address = addressOf(table, row);
        if (address !== null) found.set(`${table}:${id} ${address}`, { table, id, address });
      }
    }
  }
  return [...found.values()].filter(({ table, id, address }) => {
    const present = rowIn(now, table, id);
    return present === null || addressOf(table, present) !== address;
  });
}

/** The row as it was last published. */
export function lastContent(releases: readonly Release[], { table, id }: RowName): RowText {
  const state = releases.findLast(({ after }) => after.get(table)?.has(id))?.after;
  return (state && rowIn(state, table, id)) ?? {};
}

/** The date of the first release that has the row; null when none has. */
export function releasedSince(releases: readonly Release[], { table, id }: RowName): string | null {
  return releases.find(({ after }) => after.get(table)?.has(id))?.date ?? null;
}
