/** What the sources do not say of a zone: a dossier lists it, so that silence is not read as nothing to say. */
import { translate } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';
import type { NearIndicator } from '../../schema/views/indicators.ts';
import type { ProjectLine } from '../../schema/views/projects.ts';
import type { Zone } from '../../schema/views/zones.ts';
import { figureParts } from '../figure-parts.ts';
import { numberText, periodText } from '../figure-text.ts';
import { groupByName } from '../group-by-name.ts';
import { nearInGaps } from '../near-text.ts';
import { notYetText } from '../progress-text.ts';
import { readView } from '../store.ts';

export interface Gap {
  readonly text: string;
  readonly names: readonly string[];
}

const withPeriod = (lang: Lang, f: ShownFigure): string => `${f.subject}${translate(lang, 'join.brackets', { inner: periodText(lang, f) })}`;

export function gaps(lang: Lang, zone: Zone, figures: readonly ShownFigure[], projects: readonly ProjectLine[]): Gap[] {
  const none = zone.counts.stages.find(({ stage }) => stage === 'none')?.count ?? 0;
  const silent = projects.filter(({ latest }) => latest === null);
  const empty = figures.filter((f) => figureParts(lang, f, false).none);
  const all: Gap[] = [
    { text: none === 0 ? '' : translate(lang, 'dossier.gap.promises', { count: none, total: zone.counts.commitments }), names: [] },
    ...targetsWithoutResult(lang, zone.id),
    ...frameworkGaps(lang, zone.id),
    { text: empty.length === 0 ? '' : translate(lang, 'dossier.gap.figures', { count: empty.length }), names: empty.map((f) => `${withPeriod(lang, f)} ${numberText(lang, f)}`) },
    { text: silent.length === 0 ? '' : translate(lang, 'dossier.gap.projects', { count: silent.length }), names: silent.map(({ name }) => name) },
  ];
  return all.filter(({ text }) => text !== '');
}

/** Targets with a number that nobody can judge yet, by reason. */
function targetsWithoutResult(lang: Lang, zone: string): Gap[] {
  const own = readView(lang, 'progress').filter(({ target, reason }) => target.zone === zone && reason !== null);
  return groupByName(own, ({ reason }) => reason ?? '').map(([reason, lines]) => ({
    text: translate(lang, 'dossier.gap.targets', { count: lines.length, reason: notYetText(lang, reason) }),
    names: lines.map(({ target }) => withPeriod(lang, target)),
  }));
}

/** Indicators of the evaluation frameworks for which the zone has published no result. */
function frameworkGaps(lang: Lang, zone: string): Gap[] {
  return readView(lang, 'coverage').frameworks.map(({ ref, rows }) => {
    const missing = rows.filter(({ cells }) => cells.every((cell) => cell.zone !== zone || cell.actual === 0));
    return { text: missing.length === 0 ? '' : translate(lang, 'dossier.gap.framework', { framework: ref.name, total: rows.length, count: missing.length }), names: missing.map((row) => withNear(lang, row.indicator.name, nearInGaps(row, zone))) };
  });
}

/** The name of a gap; a near-named indicator with a figure is told beside it. */
function withNear(lang: Lang, name: string, near: readonly NearIndicator[]): string {
  if (near.length === 0) return name;
  return `${name}${translate(lang, 'join.brackets', { inner: translate(lang, 'dossier.gap.near', { names: near.map(({ ref }) => ref.name).join(translate(lang, 'join.list')) }) })}`;
}
