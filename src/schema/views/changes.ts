import { z } from 'zod';
import { releaseCounts } from '../release.ts';
import { place, ref } from './parts.ts';

const text = z.string();
const maybe = z.string().nullable();
const cell = z.strictObject({ column: text, old: text, new: text });

/** One row that differs between two states. */
export const changeLine = z.strictObject({
  kind: z.enum(['added', 'changed', 'corrected', 'removed']),
  ref,
  cells: z.array(cell),
  /** The row of the same table that this one corrects. */
  replaces: maybe,
  reason: maybe,
  owners: z.array(ref),
});
export type ChangeLine = z.infer<typeof changeLine>;

export const releaseLine = z.strictObject({
  date: text,
  note: maybe,
  previous: maybe,
  data_version: text,
  counts: releaseCounts,
  /** Rows of all tables after the release. */
  rows: z.int(),
  pages: z.int(),
});
export type ReleaseLine = z.infer<typeof releaseLine>;

export const changes = z.strictObject({
  /** Newest first. */
  releases: z.array(releaseLine),
  /** What differs from the last release already; shown until the next one. */
  pending: z.array(changeLine),
  pending_counts: releaseCounts,
  zones: z.array(z.strictObject({ ref, releases: z.int() })),
});
export type Changes = z.infer<typeof changes>;

export const release = z.strictObject({
  ...releaseLine.shape,
  tables: z.array(z.strictObject({ table: text, rows: z.int(), counts: releaseCounts })),
  /** Empty for the first release, where every row is new. */
  changes: z.array(changeLine),
});
export type ReleaseView = z.infer<typeof release>;

export const zoneChanges = z.strictObject({
  ref,
  /** Newest first; the first release of the site stands without rows. */
  releases: z.array(z.strictObject({ date: text, note: maybe, counts: releaseCounts, changes: z.array(changeLine) })),
});
export type ZoneChanges = z.infer<typeof zoneChanges>;

/** An entry of the log of corrections: a cell corrected, a row replaced by another, a row removed. */
export const logLine = z.strictObject({
  kind: z.enum(['corrected', 'replaced', 'removed']),
  anchor: text,
  ref,
  /** Null while it is not released. */
  date: maybe,
  reason: text,
  cells: z.array(cell),
  /** The row that stands in its place. */
  to: ref.nullable(),
  place: place.nullable(),
});
export type LogLine = z.infer<typeof logLine>;

/** What stands at an address that a row had when it was published and has no more, or what was corrected there. */
export const noticeEntry = z.strictObject({
  kind: z.enum(['removed', 'moved', 'corrected']),
  /** Null where the address had none, or where another row now answers at it. */
  anchor: maybe,
  table: text,
  id: text,
  name: text,
  date: maybe,
  reason: maybe,
  to: ref.nullable(),
  /** Address of the entry in the log. */
  log: maybe,
  /** What was corrected; of a removed row, its last content, with nothing new. */
  cells: z.array(cell),
});
export type NoticeEntry = z.infer<typeof noticeEntry>;

export const notice = z.strictObject({
  /** Address of the page, without anchor. */
  path: text,
  /** True when no row has this page any more and the notice is all of it. */
  own: z.boolean(),
  /** Where the page leads by itself; null when it holds anchors that lead to several places. */
  redirect: ref.nullable(),
  entries: z.array(noticeEntry),
});
export type Notice = z.infer<typeof notice>;

/** The release in which any row of the page last changed. */
export const lastChanged = z.strictObject({ page: text, date: text });

/**
 * The release in which a text that comes from no row last changed. `not-after`: the first release that kept texts had it already;
 * `pending`: changed since the last release; `unrecorded`: no release has kept texts yet.
 */
export const lastWritten = z.strictObject({ text, date: maybe, basis: z.enum(['released', 'not-after', 'pending', 'unrecorded']) });
export type LastWritten = z.infer<typeof lastWritten>;
