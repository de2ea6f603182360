/** The columns of the site: each page that leads to others, with its name, what it is about and its type. A new column is one line here. */
import type { Key } from '../i18n/index.ts';

/** Of the ColumnType list of 网页标签规范 (国办发〔2017〕47号), those that this site has. */
export const COLUMN_TYPES = ['home', 'overview', 'news', 'policies', 'data', 'open-data', 'services', 'response', 'guide'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

export const COLUMN_GROUPS = ['read', 'evaluate', 'context', 'data', 'editors', 'site'] as const;

export interface Column {
  readonly page: string;
  readonly name: Key;
  readonly about: Key;
  readonly type: ColumnType;
  readonly group: (typeof COLUMN_GROUPS)[number];
}

type Line = readonly [page: string, name: Key, about: Key, type: ColumnType];

const GROUPS: Readonly<Record<Column['group'], readonly Line[]>> = {
  read: [
    ['/', 'nav.home', 'home.description', 'home'],
    ['/zones/', 'zones.title', 'zones.description', 'overview'],
    ['/compare/', 'compare.title', 'compare.description', 'data'],
    ['/plans/', 'column.plans', 'plans.description', 'data'],
    ['/promises/', 'promises.title', 'promises.description', 'data'],
    ['/progress/', 'progress.title', 'progress.description', 'data'],
    ['/projects/', 'projects.title', 'projects.description', 'data'],
    ['/desk/', 'desk.title', 'desk.description', 'services'],
    ['/search/', 'search.title', 'search.description', 'services'],
  ],
  evaluate: [
    ['/indicators/', 'indicators.title', 'indicators.description', 'data'],
    ['/evaluation/', 'evaluation.title', 'evaluation.description', 'data'],
    ['/evaluation/methods/', 'schemes.title', 'schemes.description', 'data'],
    ['/evaluation/coverage/', 'coverage.title', 'coverage.description', 'data'],
    ['/evaluation/sandbox/', 'sandbox.title', 'sandbox.description', 'services'],
    ['/derived/', 'derived.title', 'derived.description', 'data'],
    ['/cycle/', 'cycle.title', 'cycle.description', 'data'],
  ],
  context: [
    ['/policies/', 'policies.title', 'policies.description', 'policies'],
    ['/rules/', 'rules.title', 'rules.description', 'data'],
    ['/parks/', 'parks.title', 'parks.description', 'data'],
    ['/enterprises/', 'enterprises.title', 'enterprises.description', 'data'],
    ['/industries/', 'industries.title', 'industries.description', 'data'],
    ['/systems/', 'systems.title', 'systems.description', 'data'],
    ['/glossary/', 'glossary.title', 'glossary.description', 'guide'],
    ['/glossary/slogans/', 'slogans.title', 'slogans.description', 'guide'],
  ],
  data: [
    ['/data/', 'data.title', 'data.description', 'open-data'],
    ['/sources/', 'sources.title', 'sources.description', 'data'],
    ['/changes/', 'changes.title', 'changes.description', 'news'],
    ['/corrections/log/', 'changes.logTitle', 'changes.logDescription', 'response'],
    ['/freshness/', 'freshness.title', 'freshness.description', 'data'],
    ['/methods/', 'foot.methods', 'column.methods', 'guide'],
    ['/decisions/', 'decisions.title', 'decisions.description', 'guide'],
  ],
  editors: [
    ['/editor/', 'editor.title', 'editor.description', 'services'],
    ['/editors-guide/', 'foot.guide', 'column.guide', 'guide'],
    ['/help/messages/', 'messages.title', 'messages.description', 'guide'],
  ],
  site: [
    ['/site-map/', 'siteMap.title', 'siteMap.description', 'guide'],
    ['/about/', 'foot.about', 'column.about', 'overview'],
    ['/corrections/', 'foot.corrections', 'column.corrections', 'response'],
    ['/accessibility/', 'foot.accessibility', 'column.accessibility', 'guide'],
    ['/privacy/', 'foot.privacy', 'column.privacy', 'guide'],
  ],
};

export const COLUMNS: readonly Column[] = COLUMN_GROUPS.flatMap((group) => GROUPS[group].map(([page, name, about, type]) => ({ page, name, about, type, group })));

export function columnAt(page: string): Column {
  const column = COLUMNS.find((one) => one.page === page);
  if (!column) throw new Error(`no column at ${page}`);
  return column;
}

/** The innermost column a page stands in; null for a page outside all columns, such as the error page. */
export function columnOf(page: string): Column | null {
  const holding = COLUMNS.filter((column) => (column.page === '/' ? page === '/' : page.startsWith(column.page)));
  return holding.reduce<Column | null>((inner, column) => (inner === null || column.page.length > inner.page.length ? column : inner), null);
}
