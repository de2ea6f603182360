import { isResult } from '../../schema/figure-state.ts';
import type { Row, TableName } from '../../schema/index.ts';
import type { Ref } from '../../schema/views/parts.ts';
import type { MechanismBlock, System } from '../../schema/views/systems.ts';
import { uniqueBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';

type SystemView = System['views'][number];

/** The live data of a system, selected anew at every build by zone, kind or id. */
export function systemViews(system: string, ledger: Ledger): SystemView[] {
  return ledger.linkedFrom('system-views', 'systems', system).map((row) => ({
    id: row.id,
    title: row.title,
    shows: row.shows,
    note: row.note,
    figures: row.shows === 'figures' ? ledger.figures.filter((f) => inZone(f, row) && chosen(row, [f.id, f.indicator])) : [],
    refs: row.shows === 'figures' ? [] : refs(row, ledger),
  }));
}

const TABLE_OF: Partial<Record<Row<'system-views'>['shows'], TableName>> = { industries: 'industry-classes' };

function refs(view: Row<'system-views'>, ledger: Ledger): Ref[] {
  const table = TABLE_OF[view.shows] ?? (view.shows as TableName);
  const rows = ledger.rows[table] as readonly Readonly<Record<string, unknown>>[];
  const found = rows
    .filter((row) => (!('zone' in row) || inZone(row as { zone: string | null }, view)) && chosen(view, [row['id'], row['kind'], row['class'], row['scheme']]))
    .map((row) => (table === 'industry-classes' ? ledger.ref('industries', String(row['industry'])) : ledger.ref(table, String(row['id']))));
  return uniqueBy(found, (ref) => `${ref.page ?? ref.id} ${ref.name}`);
}

const inZone = (row: { readonly zone: string | null }, view: Row<'system-views'>): boolean => view.zone === null || row.zone === view.zone;

const chosen = (view: Row<'system-views'>, names: readonly unknown[]): boolean =>
  view.kinds === null || names.some((name) => typeof name === 'string' && view.kinds?.includes(name));

type Coverage = Pick<System, 'coverage' | 'rows'>;

/**
 * How much of what a system announces can be seen. Results are its own where a document that describes it states them or where they
 * stand with one of its mechanisms; other results are of the same kind of thing, may be older than the system and prove nothing of it.
 */
export function coverage(views: readonly SystemView[], blocks: readonly MechanismBlock[], sources: readonly string[]): Coverage {
  const shown = views.flatMap((view) => view.figures);
  const attached = blocks.flatMap((block) => block.figures);
  const rows = new Set([...shown, ...attached].map((f) => f.id)).size + new Set(views.flatMap((view) => view.refs.map((ref) => `${ref.table}:${ref.id}`))).size;
  if ([...attached, ...shown.filter((f) => sources.includes(f.source))].some(isResult)) return { coverage: 'live', rows };
  if (shown.some(isResult)) return { coverage: 'related', rows };
  return { coverage: rows > 0 ? 'partly' : 'announced', rows };
}

