/** Everything a dossier says of a zone, in reading order; the notes are counted while it is put together. */
import type { Lang } from '../../i18n/index.ts';
import { dateText } from '../figure-text.ts';
import { zoneAimCharts, zoneResultCharts } from '../page-charts/zone.ts';
import type { PageChart } from '../page-charts/page-chart.ts';
import { ownProjects } from '../own-projects.ts';
import { readManifest, readView } from '../store.ts';
import { zoneAnswer } from '../zone-answer.ts';
import { datedAddress } from './address.ts';
import { dossierFigures, FIGURE_GROUPS } from './figures.ts';
import type { DossierFigure, FigureGroup } from './figures.ts';
import { notebook } from './notes.ts';
import { dossierProjects } from './projects.ts';
import { dossierPlan } from './promises.ts';
import { dossierSources } from './sources.ts';
import { gaps } from './unpublished.ts';

export interface FigureSection {
  readonly group: FigureGroup;
  readonly charts: readonly PageChart[];
  readonly figures: readonly DossierFigure[];
}

export function dossier(lang: Lang, id: string) {
  const zone = readView(lang, 'zone', id);
  const rows = readView(lang, 'zoneRows', id);
  const projects = ownProjects(lang, id);
  const notes = notebook();
  const charts: Record<FigureGroup, readonly PageChart[]> = { results: zoneResultCharts(lang, rows), aims: zoneAimCharts(lang, rows, readView(lang, 'progress')), rules: [] };
  const answer = { text: zoneAnswer(lang, zone), marks: zone.headline.map((f) => notes.mark(f.place, f.as_printed)) };
  const plans = zone.plans.map((plan) => dossierPlan(lang, readView(lang, 'plan', plan.id), notes));
  const sections: FigureSection[] = FIGURE_GROUPS.map((group) => ({ group, charts: charts[group], figures: dossierFigures(lang, group, rows.figures, notes) }));
  const series = zone.series.map(({ indicator, figures }) => ({ name: indicator.name, figures: dossierFigures(lang, 'results', figures, notes) }));
  return {
    zone,
    answer,
    plans,
    sections: sections.filter(({ figures }) => figures.length > 0),
    series,
    kinds: dossierProjects(lang, projects, notes),
    gaps: gaps(lang, zone, rows.figures, projects),
    elsewhere: { cityPlans: zone.city_plans.length, carriers: rows.carriers.length, enterprises: rows.enterprises.length, mechanisms: rows.mechanisms.length },
    sources: dossierSources(lang, notes.list()),
    dated: datedAddress(lang, id),
    version: readManifest().data_version,
    asOf: dateText(lang, readView(lang, 'home').latest_source),
  };
}

export type DossierContent = ReturnType<typeof dossier>;
