/** What stands beside a chart: its source, how to cite it, the code that shows it elsewhere. */
import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { WIDE } from '../charts/page-widths.ts';
import { embedPath } from './page-charts/addresses.ts';
import type { PageChart } from './page-charts/page-chart.ts';
import { SETTINGS } from './settings.ts';
import { readManifest } from './store.ts';
import { pageHref } from './urls.ts';

/** Longer lists of sources are cut; the table of the chart has all of them. */
const MOST_SOURCES = 2;
/** Signs of the data version that tell one version from another. */
const VERSION_SIGNS = 12;
/** Room for title, source and link of the page to embed, and for the drawing being wider than its own pixels, in pixels. */
const EMBED_ROOM = 320;

/** The address under which a page stands once the site is deployed; without SITE_URL the part after the host. */
export const fullAddress = (lang: Lang, path: string): string => withHost(pageHref(lang, path));

export function withHost(address: string): string {
  const { SITE } = import.meta.env;
  return SITE ? new URL(address, SITE).href : address;
}

/** Of the data, as citations give it. */
export const shortVersion = (): string => readManifest().data_version.slice(0, VERSION_SIGNS);
const anchor = (lang: Lang, { page, id }: PageChart): string => fullAddress(lang, `${page}#${id}`);

export function sourcesText(lang: Lang, { sources }: PageChart): string {
  const names = sources.slice(0, MOST_SOURCES).join(translate(lang, 'chart.separator'));
  return sources.length > MOST_SOURCES ? translate(lang, 'chart.citeMany', { sources: names, count: sources.length }) : names;
}

export function citation(lang: Lang, chart: PageChart): string {
  return translate(lang, 'chart.cite', { site: SETTINGS.name[lang], title: chart.title, sources: sourcesText(lang, chart), version: shortVersion(), address: anchor(lang, chart) });
}

/** Last line of a chart as a file of its own. */
export function credit(lang: Lang, chart: PageChart): string {
  return translate(lang, 'chart.credit', { site: SETTINGS.name[lang], version: shortVersion(), address: anchor(lang, chart) });
}

export function embedCode(lang: Lang, chart: PageChart): string {
  const height = chart.draw({ id: 'c', width: WIDE }).height + EMBED_ROOM;
  const title = chart.title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${fullAddress(lang, embedPath(chart))}" title="${title}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
