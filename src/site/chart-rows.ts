/** Rows of the published views → rows of the charts, as printed. */
import type { ShownFigure } from '../schema/views/parts.ts';
import type { Project, ProjectLine } from '../schema/views/projects.ts';
import type { LedgerLine, Plan, Status } from '../schema/views/plans.ts';
import type { Lang } from '../i18n/index.ts';
import { translate } from '../i18n/index.ts';
import { axisUnit } from './axis-unit.ts';
import type { Dated } from './event-date.ts';
import { dateText, numberText, periodText, plain, rankText } from './figure-text.ts';
import { groupByName } from './group-by-name.ts';
import { label, options } from './labels.ts';
import { stages } from './status-text.ts';

/** Targets that have a number and a unit, with the result known for each. Planned sets and planned money are not targets. */
export function targetRows(lang: Lang, figures: readonly ShownFigure[], results: ReadonlyMap<string, ShownFigure>) {
  const shown = figures.filter((f) => f.state === 'target' && f.value !== null && f.unit !== null);
  const axes = new Map(groupByName(shown, (f) => f.unit ?? '').map(([unit, own]) => [unit, axisUnit(lang, own)]));
  return shown.map((f) => {
    const { unit, on } = axes.get(f.unit ?? '') ?? axisUnit(lang, [f]);
    const result = results.get(f.id) ?? null;
    return {
      label: f.subject,
      unit,
      period: periodText(lang, f),
      target: f.value === null ? null : on(f.value),
      targetText: numberText(lang, f),
      high: f.high === null ? null : on(f.high),
      actual: result === null || result.value === null || result.unit !== f.unit ? null : on(result.value),
      actualText: result && `${numberText(lang, result)}${translate(lang, 'join.brackets', { inner: periodText(lang, result) })}`,
      planned: false,
      source: f.place.title,
    };
  });
}

export function growthRows(lang: Lang, figures: readonly ShownFigure[]) {
  return figures
    .filter((f) => f.growth_pct !== null && f.growth_basis !== null)
    .map((f) => ({
      label: f.scope === 'zone' && f.breakdown === null ? f.indicator_name : f.subject,
      growth: f.growth_pct ?? 0,
      text: `${(f.growth_pct ?? 0) > 0 ? '+' : ''}${plain(f.growth_pct ?? 0)}%`,
      basis: label(lang, 'figures', 'growth_basis', f.growth_basis ?? ''),
      period: periodText(lang, f),
      rankText: rankText(lang, f) || null,
      source: f.place.title,
    }));
}

export function rankRows(lang: Lang, figures: readonly ShownFigure[]) {
  return figures.flatMap((f) =>
    f.rank === null || f.rank_scope === null || f.rank_of === null
      ? []
      : [
          {
            label: f.subject,
            rank: f.rank,
            of: f.rank_count,
            scopeText: label(lang, 'figures', 'rank_scope', f.rank_scope),
            ofText: label(lang, 'figures', 'rank_of', f.rank_of),
            period: periodText(lang, f),
            source: f.place.title,
          },
        ],
  );
}

/** Projects counted by owner, last printed stage and whether it was planned or done. */
export function stageRows(lang: Lang, projects: readonly ProjectLine[]) {
  const owners = [...new Set(projects.map((project) => project.owner.name))];
  return owners.flatMap((owner) =>
    options(lang, 'project-events', 'stage').flatMap(({ code, name }) =>
      (['planned', 'actual'] as const).flatMap((mode) => {
        const own = projects.filter((p) => p.owner.name === owner && p.latest?.stage === code && p.latest.mode === mode);
        const sources = [...new Set(own.map((p) => p.place.title))];
        return own.length === 0 ? [] : [{ group: owner, stage: name, mode, count: own.length, source: sources.join(translate(lang, 'chart.separator')), sources }];
      }),
    ),
  );
}

/** Commitments by top theme, with how many carry a number. */
export function themeRows(lines: readonly LedgerLine[]) {
  return groupByName(lines, ({ theme }) => theme.id).map(([, own]) => ({
    theme: own[0]?.theme.name ?? '',
    total: own.length,
    quantified: own.filter(({ quantified }) => quantified).length,
    source: own[0]?.plan.name ?? '',
  }));
}

/** How many commitments are at which step; steps that none is at are left out. */
function countsByStage(lang: Lang, commitments: readonly { readonly status: Status }[]) {
  return stages(lang).flatMap(({ code, name }) => {
    const count = commitments.filter(({ status }) => status.stage === code).length;
    return count > 0 ? [{ status: name, count }] : [];
  });
}

/** Commitments of each top theme by the last step reported. */
export function statusRows(lang: Lang, plan: Plan) {
  const tops: { title: string; blocks: Plan['blocks'] }[] = [];
  for (const block of plan.blocks) {
    if (block.depth === 1) tops.push({ title: block.title, blocks: [block] });
    else tops.at(-1)?.blocks.push(block);
  }
  return tops.flatMap(({ title, blocks }) =>
    countsByStage(lang, blocks.flatMap((block) => block.commitments)).map((counted) => ({ theme: title, ...counted, source: plan.place.title })),
  );
}

/** Commitments of each group by the last step reported; groups of one name would be drawn as one. */
export function outcomeRows(lang: Lang, groups: readonly { readonly name: string; readonly lines: readonly LedgerLine[]; readonly source: string }[]) {
  return groups.flatMap(({ name: group, lines, source }) =>
    countsByStage(lang, lines).map((counted) => ({ group, ...counted, source })),
  );
}

export function timelineRows(lang: Lang, project: Project) {
  return project.events.map((event) => ({
    label: event.stage_printed,
    date: event.date,
    dateText: rowDate(lang, event),
    mode: event.mode === 'actual' ? ('actual' as const) : ('planned' as const),
    deduced: event.year_basis === 'deduced',
    source: event.place.title,
  }));
}

/** A drawing has the dates of events on its axis; one that is only reported stands apart, with the date of its source. */
function rowDate(lang: Lang, { date, reported }: Dated): string {
  if (date !== null) return dateText(lang, date);
  return reported === null ? translate(lang, 'project.undated') : translate(lang, 'chart.timeline.reported', { date: dateText(lang, reported) });
}
