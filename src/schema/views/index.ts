/**
 * The views: what each kind of page reads. The pipeline publishes them under data/v1/views and the site parses them
 * with the same schema. A view with `{id}` in its path is one file per page. Those of other languages stand in a folder each.
 */
import { z } from 'zod';
import { DATA_LANGUAGES, ORIGINAL } from '../languages.ts';
import type { DataLang } from '../languages.ts';
import * as catalogue from './catalogue.ts';
import * as changes from './changes.ts';
import * as desk from './desk.ts';
import * as compare from './compare.ts';
import * as coverage from './coverage.ts';
import * as derived from './derived.ts';
import * as freshness from './freshness.ts';
import * as indicators from './indicators.ts';
import * as messages from './messages.ts';
import * as plans from './plans.ts';
import * as progress from './progress.ts';
import * as projects from './projects.ts';
import * as sources from './sources.ts';
import * as systems from './systems.ts';
import * as zones from './zones.ts';

const view = <S extends z.ZodType>(path: string, schema: S) => ({ path, schema, shared: false });
/** A view that is the same for readers of every language: it names no words, or all of them. */
const sharedView = <S extends z.ZodType>(path: string, schema: S) => ({ path, schema, shared: true });

export const VIEWS = {
  home: view('home.json', catalogue.home),
  zones: view('zones.json', z.array(zones.zoneCard)),
  cities: view('cities.json', z.array(zones.city)),
  zone: view('zones/{id}.json', zones.zone),
  zoneRows: view('zones/{id}/rows.json', zones.zoneRows),
  plans: view('plans.json', z.array(plans.planCard)),
  plan: view('plans/{id}.json', plans.plan),
  commitments: view('promises.json', z.array(plans.ledgerLine)),
  commitment: view('promises/{id}.json', plans.commitment),
  projects: view('projects.json', z.array(projects.projectLine)),
  project: view('projects/{id}.json', projects.project),
  carriers: view('parks.json', z.array(projects.carrierLine)),
  carrier: view('parks/{id}.json', projects.carrier),
  enterprises: view('enterprises.json', z.array(projects.enterpriseLine)),
  indicators: view('indicators.json', z.array(indicators.indicatorLine)),
  indicator: view('indicators/{id}.json', indicators.indicator),
  compareZone: view('compare/{id}.json', compare.compareZone),
  comparisons: view('comparisons.json', z.array(compare.comparisonLine)),
  comparison: view('comparisons/{id}.json', compare.comparison),
  coverage: view('coverage.json', coverage.coverage),
  derivedList: view('derived.json', z.array(derived.derivedLine)),
  derived: view('derived/{id}.json', derived.derived),
  guard: sharedView('guard.json', z.array(derived.guardCount)),
  progress: view('progress.json', z.array(progress.progressLine)),
  evaluation: view('evaluation.json', indicators.evaluation),
  department: view('departments/{id}.json', indicators.department),
  industries: view('industries.json', z.array(systems.industry)),
  systems: view('systems.json', z.array(systems.systemLine)),
  system: view('systems/{id}.json', systems.system),
  rules: view('rules.json', z.array(systems.rule)),
  terms: view('terms.json', z.array(systems.term)),
  glossary: view('glossary.json', z.array(systems.glossaryTerm)),
  policies: view('policies.json', z.array(systems.policy)),
  schemes: view('schemes.json', z.array(systems.evaluationScheme)),
  cycle: view('cycle.json', systems.cycle),
  desk: view('desk.json', desk.desk),
  sources: view('sources.json', z.array(sources.sourceLine)),
  source: view('sources/{id}.json', sources.source),
  dictionary: sharedView('dictionary.json', z.array(catalogue.tableDoc)),
  names: view('names.json', z.array(catalogue.nameLine)),
  messages: sharedView('messages.json', z.array(messages.messageFamily)),
  changes: view('changes.json', changes.changes),
  release: view('changes/{id}.json', changes.release),
  zoneChanges: view('changes/zones/{id}.json', changes.zoneChanges),
  correctionLog: view('corrections.json', z.array(changes.logLine)),
  freshness: view('freshness.json', z.array(freshness.tableFreshness)),
  notices: view('notices.json', z.array(changes.notice)),
  lastWritten: sharedView('last-written.json', z.array(changes.lastWritten)),
  lastChanged: sharedView('last-changed.json', z.array(changes.lastChanged)),
} as const;

export type ViewName = keyof typeof VIEWS;
export type View<N extends ViewName> = z.infer<(typeof VIEWS)[N]['schema']>;

export function viewPath(name: ViewName, id?: string, lang: DataLang = ORIGINAL): string {
  const { path, shared } = VIEWS[name];
  if (path.includes('{id}') !== (id !== undefined)) throw new Error(`view ${name}: id ${id === undefined ? 'missing' : 'not expected'}`);
  return `${shared ? '' : DATA_LANGUAGES[lang].folder}views/${path.replace('{id}', id ?? '')}`;
}
