/** A checked state of the data → the files of a release: what differs from the release before, and a manifest. */
import { diff, countKinds } from '../changes/diff.ts';
import type { RowChange } from '../changes/diff.ts';
import { pagesOf, tableNamed } from '../changes/links.ts';
import { EMPTY } from '../changes/snapshot.ts';
import type { RowText, Snapshot } from '../changes/snapshot.ts';
import { compare } from '../finding.ts';
import { groupBy } from '../group.ts';
import type { ReleaseManifest } from '../../schema/release.ts';
import { digestsOf, rowDigest, stateDigest } from './digest.ts';
import { DIGEST, KEY, KIND, MANIFEST } from './release.ts';
import type { Release } from './release.ts';
import { changedTexts } from './texts.ts';
import type { Texts } from './texts.ts';

export interface Frozen {
  readonly manifest: ReleaseManifest;
  /** File name inside the folder of the release → its text. */
  readonly files: ReadonlyMap<string, string>;
}

/** What a release is and, besides rows, holds. */
interface About {
  readonly date: string;
  readonly note?: string | null;
  readonly note_en?: string | null;
  readonly texts?: Texts;
}

export function freeze(state: Snapshot, previous: Release | null, { date, note = null, note_en = null, texts = new Map() }: About): Frozen {
  const before = previous?.after ?? EMPTY;
  const changes = diff(before, state);
  const byTable = groupBy(changes, ({ table }) => table);
  const pages = changes.flatMap((change) => touchedPages(change, before, state));
  const manifest: ReleaseManifest = {
    format: 1,
    date,
    note,
    note_en,
    previous: previous?.date ?? null,
    data_version: stateDigest(digestsOf(state)),
    counts: countKinds(changes),
    tables: [...byTable].map(([table, rows]) => ({ table, listed: rows.length, rows: state.get(table)?.size ?? 0 })),
    texts: changedTexts(previous?.textsAfter ?? null, texts),
    pages: [...new Set(pages)].sort(compare),
  };
  const files = [...byTable].map(([table, rows]) => [`${table}.csv`, tableFile(table, rows)] as const);
  return { manifest, files: new Map([[MANIFEST, `${JSON.stringify(manifest, null, 1)}\n`], ...files]) };
}

/** The pages that showed the row or show it now. */
export function touchedPages({ table, id, before: old, after: row }: RowChange, before: Snapshot, after: Snapshot): string[] {
  const then = old ? pagesOf({ table, id }, old, before, after) : [];
  return [...then, ...(row ? pagesOf({ table, id }, row, after, before) : [])];
}

function tableFile(table: string, changes: readonly RowChange[]): string {
  const columns = columnsIn(table, changes);
  const lines = changes.map(({ table: name, id, before, after }) => {
    const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
    // A removed row is named by its digest alone: its content stands in the release that last listed it.
    const row = after ?? {};
    return [kind, id, rowDigest(name, id, after ?? before ?? {}), ...columns.map((column) => row[column] ?? '')];
  });
  return [[KIND, KEY, DIGEST, ...columns], ...lines].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

/** In declared order; a column that the schema no longer has stands last. */
function columnsIn(table: string, changes: readonly RowChange[]): string[] {
  const used = new Set(changes.flatMap(({ after }: { readonly after: RowText | null }) => Object.keys(after ?? {})));
  const declared = Object.keys(tableNamed(table)?.columns ?? {}).filter((name) => used.has(name));
  return [...declared, ...[...used].filter((name) => !declared.includes(name)).sort(compare)];
}

/** RFC 4180, without the marks that keep a spreadsheet from computing: a release is read back, not opened. */
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
