/** What the comparison prints of one zone, row by row. */
import type { CompareZone } from '../schema/views/compare.ts';
import type { Key, Lang } from '../i18n/index.ts';
import { translate } from '../i18n/index.ts';
import { label, options } from './labels.ts';
import { stages } from './status-text.ts';

export interface CompareRow {
  /** Rows of two sheets with one key belong together. */
  readonly key: Key;
  /** Lines of one cell. */
  readonly lines: readonly string[];
  /** Nothing is entered of this zone yet. */
  readonly empty: boolean;
}

export function compareRows(lang: Lang, zone: CompareZone): { readonly section: Key; readonly rows: readonly CompareRow[] }[] {
  const deep = zone.coverage === 'ledger';
  const notYet = translate(lang, 'compare.notEntered');
  const counted = (lines: readonly string[]): readonly string[] => (deep ? (lines.length > 0 ? lines : [translate(lang, 'compare.notStated')]) : [notYet]);
  return [
    {
      section: 'compare.profile',
      rows: [
        { key: 'compare.city', lines: [zone.area.name], empty: false },
        { key: 'compare.level', lines: [label(lang, 'zones', 'level', zone.level)], empty: false },
        { key: 'compare.type', lines: [label(lang, 'zones', 'type', zone.type)], empty: false },
      ],
    },
    {
      section: 'compare.promises',
      rows: [
        { key: 'compare.plans', lines: counted(zone.plans.map(({ name }) => name)), empty: !deep },
        { key: 'compare.commitments', lines: counted([translate(lang, 'compare.commitmentsOf', { count: zone.commitments, quantified: zone.quantified })]), empty: !deep },
        { key: 'compare.status', lines: counted(statusLines(lang, zone)), empty: !deep },
      ],
    },
    {
      section: 'compare.projects',
      rows: [
        { key: 'compare.named', lines: counted([translate(lang, 'compare.projectsOf', { count: zone.projects })]), empty: !deep },
        { key: 'compare.stages', lines: counted(stageLines(lang, zone)), empty: !deep },
        { key: 'compare.carriers', lines: counted([translate(lang, 'compare.carriersOf', { count: zone.carriers })]), empty: !deep },
      ],
    },
    { section: 'compare.industries', rows: [{ key: 'compare.industry', lines: counted(industryLines(lang, zone)), empty: !deep }] },
  ];
}

function statusLines(lang: Lang, { stages: counts }: CompareZone): string[] {
  return stages(lang).flatMap(({ code, name }) => counts.filter(({ stage }) => stage === code).map(({ count }) => `${name} ${count}`));
}

function stageLines(lang: Lang, { project_stages }: CompareZone): string[] {
  return options(lang, 'project-events', 'stage').flatMap(({ code, name }) =>
    project_stages
      .filter(({ stage }) => stage === code)
      .map(({ mode, count }) => translate(lang, mode === 'actual' ? 'compare.stageDone' : 'compare.stagePlanned', { stage: name, count })),
  );
}

function industryLines(lang: Lang, { industries }: CompareZone): string[] {
  return industries.map(({ ref, class_printed, year }) => translate(lang, 'compare.industryOf', { name: ref.name, class: class_printed, year: year ?? translate(lang, 'period.notStated') }));
}

/** The columns of a figure that the guard reads, for the comparison in the browser. */
export function measured(figure: CompareZone['figures'][number]): string {
  const { zone, area, scope, scope_name, indicator, breakdown, state, value, unit_base, period_kind, period_start, period_end, growth_pct, growth_basis, rank, rank_scope, rank_of, rank_area, source } = figure;
  return JSON.stringify({ zone, area, scope, scope_name, indicator, breakdown, state, value, unit_base, period_kind, period_start, period_end, growth_pct, growth_basis, rank, rank_scope, rank_of, rank_area, source });
}
