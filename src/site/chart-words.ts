/** The words each chart type needs, from the interface language and the schema's own options. */
import { template } from '../i18n/index.ts';
import type { Key, Lang } from '../i18n/index.ts';
import { options } from './labels.ts';
import { toneOf } from './ledger-said.ts';
import { stages } from './status-text.ts';

/** The charts whose opening sentence and row sentence stand in the interface words. */
type ChartWords = Extract<Key, `chart.${string}.summary`> extends `chart.${infer C}.summary` ? C : never;
type ColumnKey = Extract<Key, `chart.col.${string}`> extends `chart.col.${infer C}` ? C : never;

export function columns<C extends ColumnKey>(lang: Lang, names: readonly C[]): Record<C, string> {
  return Object.fromEntries(names.map((name) => [name, template(lang, `chart.col.${name}`)])) as Record<C, string>;
}

export function common(lang: Lang, chart: ChartWords) {
  return {
    summary: template(lang, `chart.${chart}.summary`),
    row: template(lang, `chart.${chart}.row`),
    separator: template(lang, 'chart.separator'),
    empty: template(lang, 'chart.empty'),
    sources: template(lang, 'chart.sources'),
  };
}

const names = (lang: Lang, table: 'figures' | 'project-events', column: string): string[] => options(lang, table, column).map(({ name }) => name);

export const targetWords = (lang: Lang) => ({
  ...common(lang, 'targets'),
  target: template(lang, 'chart.targets.target'),
  plan: template(lang, 'chart.targets.plan'),
  actual: template(lang, 'chart.targets.actual'),
  range: template(lang, 'chart.targets.range'),
  noTarget: template(lang, 'chart.targets.noTarget'),
  noResult: template(lang, 'chart.targets.noResult'),
  unit: template(lang, 'chart.targets.unit'),
  ownScale: template(lang, 'chart.targets.ownScale'),
  columns: columns(lang, ['label', 'unit', 'period', 'kind', 'target', 'actual', 'source']),
});

export const growthWords = (lang: Lang) => ({
  ...common(lang, 'growth'),
  bases: names(lang, 'figures', 'growth_basis'),
  group: template(lang, 'chart.growth.group'),
  unit: template(lang, 'chart.growth.unit'),
  noRank: template(lang, 'chart.growth.noRank'),
  columns: columns(lang, ['label', 'growth', 'basis', 'period', 'rank', 'source']),
});

export const rankWords = (lang: Lang) => ({
  ...common(lang, 'ranks'),
  group: template(lang, 'chart.ranks.group'),
  rankOf: template(lang, 'chart.ranks.rankOf'),
  rank: template(lang, 'chart.ranks.rank'),
  noCount: template(lang, 'chart.ranks.noCount'),
  columns: columns(lang, ['label', 'rank', 'of', 'scope', 'ranked', 'period', 'source']),
});

export const stageWords = (lang: Lang) => ({
  ...common(lang, 'stages'),
  stages: names(lang, 'project-events', 'stage'),
  planned: template(lang, 'chart.stages.planned'),
  actual: template(lang, 'chart.stages.actual'),
  count: template(lang, 'chart.stages.count'),
  noRow: template(lang, 'chart.stages.noRow'),
  columns: columns(lang, ['group', 'stage', 'mode', 'count', 'source']),
});

export const themeWords = (lang: Lang) => ({
  ...common(lang, 'themes'),
  total: template(lang, 'chart.themes.total'),
  quantified: template(lang, 'chart.themes.quantified'),
  values: template(lang, 'chart.themes.values'),
  notes: [template(lang, 'chart.themes.note')],
  columns: columns(lang, ['theme', 'total', 'quantified', 'source']),
});

export const statusWords = (lang: Lang) => ({
  ...common(lang, 'status'),
  statuses: stages(lang).map(({ name }) => name),
  neutral: stages(lang).filter(({ code }) => code === 'none' || code === 'unknown').map(({ name }) => name),
  count: template(lang, 'chart.status.count'),
  area: template(lang, 'chart.status.area'),
  noOutcome: template(lang, 'chart.status.noOutcome'),
  columns: columns(lang, ['theme', 'status', 'count', 'source']),
});

export const planWords = (lang: Lang) => ({
  ...common(lang, 'plans'),
  statuses: stages(lang).map(({ code, name }) => ({ name, tone: toneOf(code) })),
  tones: { reported: template(lang, 'chart.plans.reported'), announced: template(lang, 'chart.plans.announced'), related: template(lang, 'chart.plans.related'), none: template(lang, 'chart.plans.none') },
  total: template(lang, 'chart.plans.total'),
  part: template(lang, 'chart.plans.part'),
  between: ' · ',
  columns: { ...columns(lang, ['status', 'count', 'source']), group: template(lang, 'chart.col.plan') },
});

export const timelineWords = (lang: Lang) => ({
  ...common(lang, 'timeline'),
  planned: template(lang, 'chart.timeline.planned'),
  actual: template(lang, 'chart.timeline.actual'),
  span: template(lang, 'chart.timeline.span'),
  deduced: template(lang, 'chart.timeline.deduced'),
  undated: template(lang, 'chart.timeline.undated'),
  year: template(lang, 'chart.timeline.year'),
  month: template(lang, 'chart.timeline.month'),
  columns: { ...columns(lang, ['date', 'mode', 'source']), label: template(lang, 'chart.col.event') },
});

/** Lower ends of the count classes of the tile map. */
const STEPS = [1, 8, 12, 15];

export const tileWords = (lang: Lang) => ({
  ...common(lang, 'tiles'),
  legend: template(lang, 'chart.tiles.legend'),
  steps: STEPS.map((from) => ({ from, text: template(lang, 'chart.tiles.from').replace('{from}', String(from)) })),
  deep: template(lang, 'chart.tiles.deep'),
  none: template(lang, 'chart.tiles.none'),
  notes: [template(lang, 'zones.mapNote')],
  columns: columns(lang, ['name', 'count', 'mark', 'source']),
});
