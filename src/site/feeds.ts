import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { LANGUAGES } from '../i18n/index.ts';
import type { ReleaseLine } from '../schema/views/changes.ts';
import { atomFeed } from './atom.ts';
import type { FeedEntry } from './atom.ts';
import { countsText } from './changes-text.ts';
import { dateText } from './figure-text.ts';
import { SETTINGS } from './settings.ts';
import { readView } from './store.ts';
import { pageHref } from './urls.ts';

type Release = Pick<ReleaseLine, 'date' | 'note' | 'counts'>;

export const SITE_FEED = '/feed.xml';
export const zoneFeed = (id: string): string => `/changes/zones/${id}/feed.xml`;

/** The feed of every release. */
export function siteFeed(lang: Lang, site: URL | undefined): string {
  const { releases } = readView(lang, 'changes');
  const entries = releases.map((release) => entry(lang, release, `/changes/${release.date}/`, release.previous === null ? first(lang, release.rows) : null));
  return feed(lang, 'site', translate(lang, 'changes.feedTitle', { site: SETTINGS.name[lang] }), '/changes/', SITE_FEED, entries, site);
}

/** The feed of the releases that changed rows of one zone. */
export function feedOfZone(lang: Lang, id: string, site: URL | undefined): string {
  const { ref, releases } = readView(lang, 'zoneChanges', id);
  const page = `/changes/zones/${id}/`;
  const entries = releases.map((release) => entry(lang, release, page, release.changes.length === 0 ? translate(lang, 'changes.zoneFirst') : null));
  return feed(lang, `zones/${id}`, translate(lang, 'changes.zoneFeedTitle', { site: SETTINGS.name[lang], name: ref.name }), page, zoneFeed(id), entries, site);
}

const first = (lang: Lang, rows: number): string => translate(lang, 'changes.first', { rows });

function entry(lang: Lang, { date, note, counts }: Release, page: string, summary: string | null): FeedEntry {
  const title = translate(lang, 'changes.releaseTitle', { date: dateText(lang, date) });
  const words = summary ?? countsText(lang, counts);
  return { date, title, summary: note === null ? words : `${note} · ${words}`, page: pageHref(lang, page) };
}

function feed(lang: Lang, name: string, title: string, page: string, self: string, entries: readonly FeedEntry[], site: URL | undefined): string {
  const head = { id: `tag:${SETTINGS.feedTag}:${LANGUAGES[lang].tag}/${name}`, title, author: SETTINGS.operator[lang], page: pageHref(lang, page), self: pageHref(lang, self), lang: LANGUAGES[lang].tag };
  // Before the first release a feed is dated by the day of its own name.
  return atomFeed(head, entries, SETTINGS.feedTag.split(',')[1] ?? '', site);
}
