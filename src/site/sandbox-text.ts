/** The evaluation sandbox: of which indicators the published results could be set side by side, and its words for the script. */
import { differences } from '../methods/yardstick.ts';
import type { Coverage } from '../schema/views/coverage.ts';
import type { ShownFigure } from '../schema/views/parts.ts';
import { template } from '../i18n/index.ts';
import type { Key, Lang } from '../i18n/index.ts';
import { columns, common } from './chart-words.ts';
import { label } from './labels.ts';

export type CoverageRow = Coverage['frameworks'][number]['rows'][number];

/**
 * Whether the published whole-zone results of one indicator could be set side by side: those of all zones that have one, at least two,
 * all exact, printed in one unit and on one yardstick, so that the periods agree.
 */
export function sideBySide({ cells }: CoverageRow): boolean {
  const known = cells.flatMap(({ last }) => last ?? []);
  const [first] = known;
  const fits = (f: ShownFigure): boolean => f.comparator === 'eq' && f.high === null && f.qualifier === null && f.unit === first?.unit && differences(f, first, 'zones').length === 0;
  return known.length > 1 && known.every(fits);
}

/** Which way is better, in the words of the sandbox; for an indicator without direction, those of its own column. */
export function directionText(lang: Lang, direction: string): string {
  return direction === 'up' || direction === 'down' ? template(lang, `sandbox.direction.${direction}`) : label(lang, 'indicators', 'direction', direction);
}

const WORDS = [
  'place', 'sameName', 'value', 'removeLabel', 'listed', 'first', 'firstTied', 'allTied', 'rank', 'rankTied', 'noRank', 'noScore', 'wrongValue', 'wrongWeight',
  'problem.no-values', 'problem.one-place', 'problem.no-contrast', 'problem.no-weight', 'problem.not-positive', 'problem.too-few',
  'reason.no-values', 'reason.below-threshold', 'reason.not-positive', 'leftOut.no-values', 'leftOut.single', 'leftOut.constant', 'leftOut.no-weight',
  'headingRanks', 'headingShares', 'tableRanks', 'tableShares', 'tableRanges', 'col.place', 'col.rank', 'col.score', 'col.missing', 'col.indicator', 'col.weight', 'col.share',
  'few.min-max', 'few.z-score', 'moving', 'still', 'rangesNote', 'normalisation.min-max', 'normalisation.z-score', 'normalisation.to-best',
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
    row: template(lang, 'sandbox.rangeRow'),
    range: template(lang, 'sandbox.range'),
    median: template(lang, 'sandbox.col.median'),
    nominal: template(lang, 'chart.rankRange.nominal'),
    columns: { ...columns(lang, ['of', 'source']), label: template(lang, 'sandbox.col.place'), nominal: named('nominal'), median: named('median'), low: named('low'), high: named('high') },
  };
}
