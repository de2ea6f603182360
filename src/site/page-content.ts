/** What a page of content says about itself: for its tags, and for the lines that close it. */
import { DEFAULT_LANG } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { SETTINGS } from './settings.ts';
import { readView } from './store.ts';

export interface PageContent {
  /** Who published what the page shows. */
  readonly source: string;
  /**
   * The date the page shows as that of its publication: of an article its own date, else the release that last changed the
   * page. Null where there is none yet. Sources and releases give days, so no hour is invented for the tag.
   */
  readonly date: string | null;
  /** Whether the date is that of a release and closes the page; else it stands in the page. */
  readonly released: boolean;
}

const releases = new Map<string, string>();

/** The release in which any row of the page last changed. */
export function lastChanged(page: string): string | null {
  if (releases.size === 0) for (const line of readView(DEFAULT_LANG, 'lastChanged')) releases.set(line.page, line.date);
  return releases.get(page) ?? null;
}

/** The content of a page made from rows: of one source, or put together by the site from several. */
export function rowContent(lang: Lang, page: string, source: string | null = null): PageContent {
  return { source: source === null ? SETTINGS.name[lang] : publisherOf(lang, source), date: lastChanged(page), released: true };
}

function publisherOf(lang: Lang, id: string): string {
  const source = readView(lang, 'sources').find((line) => line.id === id);
  if (!source) throw new Error(`no source ${id}`);
  return source.publisher ?? source.title;
}

/** The content of a page that somebody wrote. */
export function writtenContent(lang: Lang, date: string | null = null, issuer: string | null = null): PageContent {
  return { source: issuer ?? SETTINGS.name[lang], date, released: false };
}
