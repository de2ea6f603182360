import { CHARTS } from '../../charts/index.ts';
import { translate } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';
import type { ProgressLine } from '../../schema/views/progress.ts';
import { targetRows } from '../chart-rows.ts';
import { targetWords } from '../chart-words.ts';
import { pageChart } from './page-chart.ts';
import type { PageChart } from './page-chart.ts';

interface Given {
  readonly page: string;
  readonly figures: readonly ShownFigure[];
  /** Which targets have a result that may be set against them. */
  readonly progress: readonly ProgressLine[];
  /** How many are drawn at most. */
  readonly most?: number;
}

/** The finding counts every target that has a number, drawn or not, and says of how many a result is known. */
export function targetCharts(lang: Lang, { page, figures, progress, most = Infinity }: Given): PageChart[] {
  const targets = figures.filter(({ state, value }) => state === 'target' && value !== null);
  const results = resultsById(progress);
  const rows = targetRows(lang, targets.filter(({ unit }) => unit !== null).slice(0, most), results);
  const drawn = rows.length < targets.length ? 'chart.targets.part' : 'chart.targets.all';
  const answered = targets.filter(({ id }) => results.has(id)).length;
  const known = answered === 0 ? translate(lang, 'chart.targets.unanswered') : translate(lang, 'chart.targets.answered', { count: answered });
  const title = translate(lang, 'chart.targets.title', { drawn: translate(lang, drawn, { count: targets.length, shown: rows.length }), known });
  return rows.length > 1 ? [pageChart(CHARTS['target-bars'], { page, id: 'targets', title, guide: translate(lang, 'chart.targets.guide'), rows, words: targetWords(lang) })] : [];
}

/** The latest result of each target that has one, under the id of every source that prints the target. */
function resultsById(progress: readonly ProgressLine[]): ReadonlyMap<string, ShownFigure> {
  return new Map(
    progress.flatMap(({ target, repeats, results }) => {
      const last = results.at(-1);
      return last === undefined ? [] : [target, ...repeats].map(({ id }) => [id, last] as const);
    }),
  );
}
