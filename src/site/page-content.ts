/** What a page of content says about itself: for its tags, and for the lines that close it. */
import { DEFAULT_LANG } from '../i18n/index.ts';
import type { Key, Lang } from '../i18n/index.ts';
import type { LastWritten } from '../schema/views/changes.ts';
import { SETTINGS } from './settings.ts';
import { readView } from './store.ts';

/** The line that says when the page last changed. */
export interface LastChange {
  readonly label: Key;
  /** A release; null where there is none to name, and the label says why. */
  readonly date: string | null;
  /** Whether it is also the date of the page's tags, which stands once on the page. */
  readonly published: boolean;
}

export interface PageContent {
  /** Who published what the page shows. */
  readonly source: string;
  /**
   * The date the page shows as that of its publication: of an article its own date, else the release that last changed the
   * page. Null where there is none yet. Sources and releases give days, so no hour is invented for the tag.
   */
  readonly date: string | null;
  readonly changed: LastChange;
  /** Besides its kind and zone: names and classes that its data give it. */
  readonly keywords?: readonly (string | null)[];
  /** Who wrote what the page is about, where that is published. */
  readonly author?: string | null;
  /** Address of the first picture of the page. */
  readonly image?: string | null;
}

const releases = new Map<string, string>();

/** The release in which any row of the page last changed. */
export function lastChanged(page: string): string | null {
  if (releases.size === 0) for (const line of readView(DEFAULT_LANG, 'lastChanged')) releases.set(line.page, line.date);
  return releases.get(page) ?? null;
}

/** The content of a page made from rows: of one source, or put together by the site from several. */
export function rowContent(lang: Lang, page: string, source: string | null = null): PageContent {
  const date = lastChanged(page);
  return { source: source === null ? SETTINGS.name[lang] : publisherOf(lang, source), date, changed: ofRows('close.changed', date) };
}

function publisherOf(lang: Lang, id: string): string {
  const source = readView(lang, 'sources').find((line) => line.id === id);
  if (!source) throw new Error(`no source ${id}`);
  return source.publisher ?? source.title;
}

/** The content of the page of a table: its rows change, what its columns mean is part of this program. */
export function tableContent(lang: Lang, table: string): PageContent {
  const date = readView(lang, 'freshness').find((line) => line.table === table)?.released ?? null;
  return { source: SETTINGS.name[lang], date, changed: ofRows('close.rows', date) };
}

const ofRows = (label: Key, date: string | null): LastChange => ({ label: date === null ? 'close.unreleased' : label, date, published: date !== null });

const WRITTEN: Readonly<Record<LastWritten['basis'], Key>> = { released: 'close.changed', 'not-after': 'close.notAfter', pending: 'close.unreleased', unrecorded: 'close.unrecorded' };

/** The content of a page that somebody wrote: `text` is its name in the memory of releases, `own` the date it carries itself. */
export function writtenContent(lang: Lang, text: string, own: string | null = null, issuer: string | null = null): PageContent {
  const written = readView(DEFAULT_LANG, 'lastWritten').find((line) => line.text === text);
  if (!written) throw new Error(`no text ${text}`);
  return { source: issuer ?? SETTINGS.name[lang], ...datesOfText(written, own) };
}

/** A text that carries a date itself shows that as its publication, and when it last changed besides. */
export function datesOfText({ basis, date }: Pick<LastWritten, 'basis' | 'date'>, own: string | null): Pick<PageContent, 'date' | 'changed'> {
  const published = own === null && basis === 'released';
  return { date: published ? date : own, changed: { label: WRITTEN[basis], date, published } };
}
