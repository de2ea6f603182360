/** The evaluation sandbox: which indicators it takes, what may be filled in before the reader does, and its words for the script. */
import { differences } from '../methods/yardstick.ts';
import type { Coverage } from '../schema/views/coverage.ts';
import type { ShownFigure } from '../schema/views/parts.ts';
import { template } from '../i18n/index.ts';
import type { Key, Lang } from '../i18n/index.ts';
import { columns, common } from './chart-words.ts';
import { plain } from './figure-text.ts';

export type CoverageRow = Coverage['frameworks'][number]['rows'][number];

/**
 * The published whole-zone results of one indicator that may be filled in: those of all zones that have one, and only if there are at
 * least two, all exact, printed in one unit and on one yardstick, so that the periods agree. Else none.
 */
export function prefilled({ cells }: CoverageRow): ReadonlyMap<string, ShownFigure> {
  const known = cells.flatMap(({ zone, last }) => (last === null ? [] : [{ zone, figure: last }]));
  const [first] = known;
  const fits = ({ figure: f }: { readonly figure: ShownFigure }): boolean =>
    f.comparator === 'eq' && f.high === null && f.qualifier === null && f.unit === first?.figure.unit && differences(f, first.figure, 'zones').length === 0;
  return new Map(known.length > 1 && known.every(fits) ? known.map(({ zone, figure }) => [zone, figure]) : []);
}

/** The zones of the coverage as the first places of the form. */
export function firstPlaces(coverage: Coverage, rows: readonly CoverageRow[]): { readonly name: string; readonly values: readonly string[] }[] {
  const filled = rows.map(prefilled);
  return coverage.zones.map(({ id, name }) => ({ name, values: filled.map((row) => valueText(row.get(id))) }));
}

const valueText = (figure: ShownFigure | undefined): string => (figure?.value == null ? '' : plain(figure.value));

const WORDS = [
  'place', 'sameName', 'value', 'removeLabel', 'listed', 'first', 'firstTied', 'allTied', 'rank', 'rankTied', 'noRank', 'noScore', 'wrongValue', 'wrongWeight',
  'problem.no-values', 'problem.one-place', 'problem.no-contrast', 'problem.no-weight', 'problem.not-positive', 'problem.too-few',
  'reason.no-values', 'reason.below-threshold', 'reason.not-positive', 'leftOut.no-values', 'leftOut.single', 'leftOut.constant', 'leftOut.no-weight',
  'headingRanks', 'headingShares', 'tableRanks', 'tableShares', 'tableRanges', 'col.place', 'col.rank', 'col.score', 'col.missing', 'col.indicator', 'col.weight', 'col.share',
  'moving', 'still', 'rangesNote', 'normalisation.min-max', 'normalisation.z-score', 'normalisation.to-best',
] as const;

/** Templates for the script; it fills in what stands in braces. */
export function sandboxWords(lang: Lang): Record<string, string> {
  const own = WORDS.map((name) => [name, template(lang, `sandbox.${name}` satisfies Key)] as const);
  return { ...Object.fromEntries(own), chart: JSON.stringify(rankRangeWords(lang)) };
}

function rankRangeWords(lang: Lang) {
  const named = (name: 'nominal' | 'median' | 'low' | 'high') => template(lang, `sandbox.col.${name}`);
  return {
    ...common(lang, 'rankRange'),
    group: template(lang, 'chart.rankRange.group'),
    values: template(lang, 'chart.rankRange.values'),
    range: template(lang, 'chart.rankRange.range'),
    median: template(lang, 'chart.rankRange.median'),
    nominal: template(lang, 'chart.rankRange.nominal'),
    columns: { ...columns(lang, ['of', 'source']), label: template(lang, 'sandbox.col.place'), nominal: named('nominal'), median: named('median'), low: named('low'), high: named('high') },
  };
}
