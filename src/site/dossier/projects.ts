/** The projects of a zone, each with the last stage its sources give. */
import type { Lang } from '../../i18n/index.ts';
import type { Project, ProjectLine } from '../../schema/views/projects.ts';
import { eventDate } from '../event-date.ts';
import { groupByName } from '../group-by-name.ts';
import { headings, label } from '../labels.ts';
import { readView } from '../store.ts';
import type { Notes } from './notes.ts';

export interface DossierProject {
  readonly name: string;
  readonly unnamed: string | null;
  /** `null` where the sources only name the project. */
  readonly latest: { readonly mode: string; readonly modeText: string; readonly stage: string; readonly when: string } | null;
  readonly mark: string;
}

export interface ProjectKind {
  readonly name: string;
  readonly projects: readonly DossierProject[];
}

export function dossierProjects(lang: Lang, lines: readonly ProjectLine[], notes: Notes): ProjectKind[] {
  return groupByName(lines, ({ kind }) => kind).map(([kind, own]) => ({ name: headings(lang, 'projects', 'kind').find(({ code }) => code === kind)?.name ?? kind, projects: own.map((line) => dossierProject(lang, line, notes)) }));
}

function dossierProject(lang: Lang, { id, name, named, latest, place }: ProjectLine, notes: Notes): DossierProject {
  const unnamed = named === 'group' ? label(lang, 'projects', 'named', named) : null;
  if (latest === null) return { name, unnamed, latest, mark: notes.mark(place) };
  const { mode, stage_printed: stage } = latest;
  const event = eventOf(readView(lang, 'project', id), latest);
  return { name, unnamed, latest: { mode, modeText: label(lang, 'project-events', 'mode', mode), stage, when: eventDate(lang, latest) }, mark: event ? notes.mark(event.place, event.as_printed) : notes.mark(place) };
}

/** The record that the last stage was taken from. */
function eventOf({ events }: Project, latest: NonNullable<ProjectLine['latest']>): Project['events'][number] | undefined {
  return events.findLast((event) => event.stage === latest.stage && event.stage_printed === latest.stage_printed && event.mode === latest.mode && event.date === latest.date);
}
