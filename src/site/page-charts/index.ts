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
import { planCharts, themeCharts } from './plan.ts';
import { projectCharts, stageCharts } from './project.ts';
import { zoneAimCharts, zoneResultCharts } from './zone.ts';

/** A new kind of page with charts is an entry in this list; the check of the site finds a chart that is not here by its dead links. */
const PAGES: readonly ((lang: Lang) => readonly PageChart[])[] = [
  (lang) => readView('zones').filter(({ coverage }) => coverage === 'ledger').map(({ id }) => readView('zone', id)).flatMap((zone) => [...zoneResultCharts(lang, zone), ...zoneAimCharts(lang, zone)]),
  (lang) => cityCharts(lang, readView('cities')),
  (lang) => readView('plans').flatMap(({ id }) => planCharts(lang, readView('plan', id))),
  (lang) => themesByOwner(lang),
  (lang) => stageCharts(lang, readView('projects')),
  (lang) => readView('projects').flatMap(({ id }) => projectCharts(lang, readView('project', id))),
  (lang) => readView('indicators').flatMap(({ id }) => indicatorCharts(lang, readView('indicator', id))),
  (lang) => readView('derivedList').flatMap(({ id }) => derivedCharts(lang, readView('derived', id))),
  (lang) => readView('coverage').frameworks.map((_, nth) => frameworkChart(lang, readView('coverage'), nth).chart),
  (lang) => topicCharts(lang, readView('coverage')),
];

/** The charts of the promise lists; their page is the first of each owner. */
function themesByOwner(lang: Lang): PageChart[] {
  const facet = FACETS.find(({ id }) => id === 'zone');
  if (!facet) throw new Error('no list of promises by owner');
  return facetValues(facet, readView('commitments'), lang).flatMap(({ value, lines }) => themeCharts(lang, `/promises/by/${facet.id}/${value}/1/`, lines));
}

const known = new Map<Lang, readonly PageChart[]>();

export function allCharts(lang: Lang): readonly PageChart[] {
  const charts = known.get(lang) ?? PAGES.flatMap((page) => page(lang));
  known.set(lang, charts);
  return charts;
}

export const everyChart = (): { readonly lang: Lang; readonly chart: PageChart }[] => languageCodes.flatMap((lang) => allCharts(lang).map((chart) => ({ lang, chart })));
