/** What was published, as rows of the coverage map. */
import type { Coverage } from '../schema/views/coverage.ts';
import { template } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { columns, common } from './chart-words.ts';
import { inputText } from './derived-text.ts';
import { options } from './labels.ts';
import { pageHref } from './urls.ts';

const STATES = ['actual', 'aims', 'both', 'none'] as const;

function stateOf(lang: Lang, actual: number, aims: number): string {
  const state = actual > 0 ? (aims > 0 ? 'both' : 'actual') : aims > 0 ? 'aims' : 'none';
  return template(lang, `chart.coverage.${state}`);
}

export function frameworkRows(lang: Lang, view: Coverage, framework: Coverage['frameworks'][number]) {
  return framework.rows.flatMap(({ indicator, cells }) =>
    cells.map(({ zone, actual, aims, last }) => ({
      row: indicator.name,
      column: view.zones.find(({ id }) => id === zone)?.name ?? zone,
      state: stateOf(lang, actual, aims),
      count: null,
      text: last === null ? template(lang, 'figure.notPublished') : inputText(lang, last),
      href: actual + aims > 0 ? pageHref(lang, indicator.page ?? '') : null,
      source: last?.place.title ?? '',
    })),
  );
}

/** Topics of one zone by year; a topic or a year without any figure stands there too, with its gap. */
export function topicRows(lang: Lang, view: Coverage, zone: string) {
  const own = view.topics.filter((cell) => cell.zone === zone);
  const known = own.map(({ year }) => Number(year));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, nth) => String(first + nth));
  return options(lang, 'indicators', 'topic').flatMap(({ code, name }) =>
    years.map((year) => {
      const cell = own.find((one) => one.topic === code && one.year === year);
      const { actual, aims } = cell ?? { actual: 0, aims: 0 };
      return { row: name, column: year, state: stateOf(lang, actual, aims), count: actual + aims || null, text: `${actual} / ${aims}`, href: null, source: template(lang, 'chart.ownCount') };
    }),
  );
}

export const coverageWords = (lang: Lang, order: readonly string[]) => ({
  ...common(lang, 'coverage'),
  states: STATES.map((state) => template(lang, `chart.coverage.${state}`)),
  columnsOrder: order,
  cell: template(lang, 'chart.coverage.cell'),
  noCount: template(lang, 'chart.coverage.noCount'),
  columns: { ...columns(lang, ['count', 'source']), row: template(lang, 'chart.col.row'), column: template(lang, 'chart.col.column'), state: template(lang, 'chart.col.status'), text: template(lang, 'chart.col.latest') },
});
