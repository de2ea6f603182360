/** The list of tables. A new table is one file in tables/ and its entry here. */
import type { Column } from './cell.ts';
import type { RowOf, Table } from './table.ts';
import { areas } from './tables/areas.ts';
import { carriers } from './tables/carriers.ts';
import { commitments } from './tables/commitments.ts';
import { corrections } from './tables/corrections.ts';
import { departments } from './tables/departments.ts';
import { derivedIndicators } from './tables/derived-indicators.ts';
import { enterprises } from './tables/enterprises.ts';
import { evaluationItems } from './tables/evaluation-items.ts';
import { figures } from './tables/figures.ts';
import { glossary } from './tables/glossary.ts';
import { indicators } from './tables/indicators.ts';
import { industries } from './tables/industries.ts';
import { industryClasses } from './tables/industry-classes.ts';
import { mechanisms } from './tables/mechanisms.ts';
import { memberships } from './tables/memberships.ts';
import { mentions } from './tables/mentions.ts';
import { misprints } from './tables/misprints.ts';
import { omissions } from './tables/omissions.ts';
import { outcomes } from './tables/outcomes.ts';
import { passages } from './tables/passages.ts';
import { plans } from './tables/plans.ts';
import { policies } from './tables/policies.ts';
import { projectEvents } from './tables/project-events.ts';
import { projects } from './tables/projects.ts';
import { removals } from './tables/removals.ts';
import { responsibilities } from './tables/responsibilities.ts';
import { rules } from './tables/rules.ts';
import { searches } from './tables/searches.ts';
import { sources } from './tables/sources.ts';
import { systemViews } from './tables/system-views.ts';
import { systems } from './tables/systems.ts';
import { terms } from './tables/terms.ts';
import { themes } from './tables/themes.ts';
import { translations } from './tables/translations.ts';
import { units } from './tables/units.ts';
import { zoneFacts } from './tables/zone-facts.ts';
import { zones } from './tables/zones.ts';

export const TABLES = {
  areas,
  zones,
  'zone-facts': zoneFacts,
  sources,
  passages,
  plans,
  themes,
  commitments,
  outcomes,
  searches,
  projects,
  'project-events': projectEvents,
  memberships,
  carriers,
  enterprises,
  industries,
  'industry-classes': industryClasses,
  indicators,
  figures,
  'derived-indicators': derivedIndicators,
  departments,
  responsibilities,
  mechanisms,
  systems,
  'system-views': systemViews,
  rules,
  policies,
  'evaluation-items': evaluationItems,
  mentions,
  misprints,
  terms,
  glossary,
  omissions,
  units,
  translations,
  corrections,
  removals,
} as const;

export type TableName = keyof typeof TABLES;
export type Row<N extends TableName> = N extends TableName ? ((typeof TABLES)[N] extends Table<infer C> ? RowOf<C> : never) : never;
export type Rows = { readonly [N in TableName]: readonly Row<N>[] };

/** All tables, for code that treats every table alike. */
export const tableList: readonly Table[] = Object.values(TABLES) as unknown as readonly Table[];

export function columnsOf(table: Table): readonly (readonly [string, Column])[] {
  return Object.entries(table.columns);
}
