/** Every chart of every page, for the files and the pages to embed. A page takes its charts from the same functions. */
import { languageCodes } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { FACETS, facetValues } from '../promise-facets.ts';
import { readView } from '../store.ts';
import { cityCharts } from './cities.ts';
import { frameworkChart, topicCharts } from './coverage.ts';
import { derivedCharts } from './derived.ts';
import { indicatorCharts } from './indicator.ts';
import type { PageChart } from './page-chart.ts';
import { ledgerCharts, planCharts, themeCharts } from './plan.ts';
import { projectCharts, stageCharts } from './project.ts';
import { zoneCharts } from './zone.ts';

/** A new kind of page with charts is an entry in this list; the check of the site finds a chart that is not here by its dead links. */
const PAGES: readonly ((lang: Lang) => readonly PageChart[])[] = [
  (lang) => readView(lang, 'zones').filter(({ coverage }) => coverage === 'ledger').map(({ id }) => readView(lang, 'zoneRows', id)).flatMap((rows) => zoneCharts(lang, rows, readView(lang, 'progress'))),
  (lang) => cityCharts(lang, readView(lang, 'cities')),
  (lang) => readView(lang, 'plans').flatMap(({ id }) => planCharts(lang, readView(lang, 'plan', id))),
  (lang) => ['/', '/promises/'].flatMap((page) => ledgerCharts(lang, page, readView(lang, 'commitments'), readView(lang, 'plans'))),
  (lang) => themesByOwner(lang),
  (lang) => stageCharts(lang, readView(lang, 'projects')),
  (lang) => readView(lang, 'projects').flatMap(({ id }) => projectCharts(lang, readView(lang, 'project', id))),
  (lang) => readView(lang, 'indicators').flatMap(({ id }) => indicatorCharts(lang, readView(lang, 'indicator', id), readView(lang, 'progress'))),
  (lang) => readView(lang, 'derivedList').flatMap(({ id }) => derivedCharts(lang, readView(lang, 'derived', id))),
  (lang) => readView(lang, 'coverage').frameworks.map((_, nth) => frameworkChart(lang, readView(lang, 'coverage'), nth).chart),
  (lang) => topicCharts(lang, readView(lang, 'coverage')),
];

/** The charts of the promise lists; their page is the first of each owner. */
function themesByOwner(lang: Lang): PageChart[] {
  const facet = FACETS.find(({ id }) => id === 'zone');
  if (!facet) throw new Error('no list of promises by owner');
  return facetValues(facet, readView(lang, 'commitments'), lang).flatMap(({ value, lines }) => themeCharts(lang, `/promises/by/${facet.id}/${value}/1/`, lines));
}

const known = new Map<Lang, readonly PageChart[]>();

export function allCharts(lang: Lang): readonly PageChart[] {
  const charts = known.get(lang) ?? PAGES.flatMap((page) => page(lang));
  known.set(lang, charts);
  return charts;
}

export const everyChart = (): { readonly lang: Lang; readonly chart: PageChart }[] => languageCodes.flatMap((lang) => allCharts(lang).map((chart) => ({ lang, chart })));
