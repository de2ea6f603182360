import { CHARTS } from '../../charts/index.ts';
import { translate } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { City } from '../../schema/views/zones.ts';
import { tileWords } from '../chart-words.ts';
import { pageHref } from '../urls.ts';
import { pageChart } from './page-chart.ts';
import type { PageChart } from './page-chart.ts';

function tileRows(lang: Lang, cities: readonly City[]) {
  return cities.flatMap((city) => {
    if (city.column === null || city.row === null) return [];
    const { id, column, row, zones: count } = city;
    const name = city.name.replace(/市$/, '');
    const mark = city.deep ? ('deep' as const) : ('none' as const);
    return [{ id, name, column, row, count, countText: translate(lang, 'chart.tiles.count', { count }), href: pageHref(lang, `/zones/in/${id}/`), mark, source: translate(lang, 'chart.ownCount') }];
  });
}

/** The way in by city: a schematic tile map, which is no map and says so. */
export function cityCharts(lang: Lang, cities: readonly City[]): PageChart[] {
  const rows = tileRows(lang, cities);
  const zones = cities.reduce((sum, city) => sum + city.zones, 0);
  const title = translate(lang, 'chart.tiles.title', { cities: rows.length, zones });
  return [pageChart(CHARTS['tile-map'], { page: '/zones/', id: 'cities', title, guide: translate(lang, 'chart.tiles.guide'), rows, words: tileWords(lang) })];
}
