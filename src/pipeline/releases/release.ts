import type { ReleaseManifest } from '../../schema/release.ts';
import type { RowText, Snapshot } from '../changes/snapshot.ts';
import type { Digests } from './digest.ts';
import type { Texts } from './texts.ts';

/** A dated, frozen state of the data. */
export interface Release extends ReleaseManifest {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Null as long as no release has kept texts. */
  readonly textsAfter: Texts | null;
  /** Of the rows after the release. */
  readonly digests: Digests;
}

/** What a release file says happened to a row. */
export type StoredKind = 'added' | 'changed' | 'removed';

export interface StoredRow {
  readonly kind: StoredKind;
  readonly id: string;
  readonly digest: string;
  readonly row: RowText;
}

/** Columns of a release file that come before those of its table; no table has a column that begins so. */
export const KIND = '_change';
export const KEY = '_key';
export const DIGEST = '_digest';

export const FOLDER = 'data/releases/';
const PATH = /^data\/releases\/(\d{4}-\d{2}-\d{2})\/(manifest\.json|[a-z0-9-]+\.csv)$/;

export const isReleaseFile = (path: string): boolean => path.startsWith(FOLDER);

/** The date and the name of a release file, or null when it has no place in a release. */
export function partsOf(path: string): { readonly date: string; readonly name: string } | null {
  const [, date, name] = PATH.exec(path) ?? [];
  return date === undefined || name === undefined ? null : { date, name };
}

export const MANIFEST = 'manifest.json';
