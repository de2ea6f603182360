/** One file of a release applied to the state before it. */
import type { RowText, Snapshot } from '../changes/snapshot.ts';
import type { RawFile, RawRow } from '../read/csv.ts';
import { rowDigest } from './digest.ts';
import type { Digests } from './digest.ts';
import { DIGEST, KEY, KIND } from './release.ts';
import type { StoredRow } from './release.ts';

export interface Applied {
  readonly state: Snapshot;
  /** Each was compared with its row when that was read. */
  readonly digests: Digests;
  /** Rows listed by the file of each table. */
  readonly counts: ReadonlyMap<string, number>;
}

interface Wrong {
  readonly wrong: { readonly value: string; readonly row?: number; readonly line?: number };
}

export function applyFile(file: RawFile, table: string, { state, digests, counts }: Applied): Applied | Wrong {
  const [kind, key, digest, ...columns] = file.header;
  if (kind !== KIND || key !== KEY || digest !== DIGEST) return { wrong: { value: '表头被改过', row: 1, line: 1 } };
  const rows = new Map(state.get(table));
  const verified = new Map(digests.get(table));
  for (const raw of file.rows) {
    const stored = readRow(raw, columns);
    const problem = stored === null ? '格数与表头不符' : applyRow(rows, table, stored);
    if (problem !== null) return { wrong: { value: problem, row: raw.row, line: raw.line } };
    if (stored?.kind === 'removed') verified.delete(stored.id);
    else if (stored) verified.set(stored.id, stored.digest);
  }
  return { state: new Map([...state, [table, rows]]), digests: new Map([...digests, [table, verified]]), counts: new Map([...counts, [table, file.rows.length]]) };
}

function readRow({ cells }: RawRow, columns: readonly string[]): StoredRow | null {
  const [kind = '', id = '', digest = '', ...texts] = cells;
  if (texts.length !== columns.length || (kind !== 'added' && kind !== 'changed' && kind !== 'removed')) return null;
  const filled = columns.map((column, i) => [column, texts[i] ?? ''] as const).filter(([, text]) => text !== '');
  return { kind, id, digest, row: Object.fromEntries(filled) };
}

/** What is wrong with the row, or null once it is applied. */
function applyRow(rows: Map<string, RowText>, table: string, { kind, id, digest, row }: StoredRow): string | null {
  const before = rows.get(id);
  if ((kind === 'added') !== (before === undefined)) return `“${id}”与前一次发布接不上`;
  const content = kind === 'removed' ? (before ?? {}) : row;
  if (rowDigest(table, id, content) !== digest) return `“${id}”的内容与校验值不符`;
  if (kind === 'removed') rows.delete(id);
  else rows.set(id, row);
  return null;
}
