import { createHash } from 'node:crypto';
import { compare } from '../finding.ts';
import type { RowText, Snapshot } from '../changes/snapshot.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** 16 hexadecimal digits of SHA-256 over the table, the key and the filled cells by column name. */
export function rowDigest(table: string, id: string, row: RowText): string {
  const cells = Object.entries(row).sort(([a], [b]) => compare(a, b));
  return sha256(JSON.stringify([table, id, cells])).slice(0, 16);
}

/** The same of a text. */
export const textDigest = (text: string): string => sha256(text).slice(0, 16);

/** Table → key → digest of the row. */
export type Digests = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function digestsOf(state: Snapshot): Digests {
  return new Map([...state].map(([table, rows]) => [table, new Map([...rows].map(([id, row]) => [id, rowDigest(table, id, row)]))]));
}

/** SHA-256 over every row of a state, whatever the order of its tables and rows. */
export function stateDigest(digests: Digests): string {
  const lines = [...digests].flatMap(([table, rows]) => [...rows].map(([id, digest]) => `${table}\t${id}\t${digest}`));
  return sha256(lines.sort(compare).join('\n'));
}
