/** The whole way from a table to scores and ranks: fill, treat, normalise, aggregate. Order of steps: OECD/JRC (2008), Handbook; COINr. */
import type { Aggregation, NotAggregated } from './aggregate.ts';
import { aggregate } from './aggregate.ts';
import type { Indicator, Node } from './hierarchy.ts';
import { checkTree, indicatorsOf, isGroup, prune } from './hierarchy.ts';
import type { FilledValue, MissingRule } from './missing.ts';
import { fillMissing } from './missing.ts';
import type { Normalisation, Normalised, NotComparable } from './normalise.ts';
import { normalise } from './normalise.ts';
import { ranks } from './rank.ts';
import type { Column, Table, Value } from './table.ts';
import { checkTable } from './table.ts';
import type { OutlierRule, TreatedPoint } from './winsorise.ts';
import { treatOutliers } from './winsorise.ts';

export interface Method {
  readonly missing: MissingRule;
  /** null leaves outliers as they are. */
  readonly outliers: OutlierRule | null;
  readonly normalisation: Normalisation;
  /** Of every group that names none of its own. */
  readonly aggregation: Aggregation;
  /** Share of a group's items that must have a value for the group to have one, 0 … 1. */
  readonly threshold: number;
}

/** What the composite indicator is made of: everything a run needs. */
export interface Setup {
  readonly table: Table;
  /** Its indicators are columns of the table; a column that the tree does not name is not used. */
  readonly tree: Node;
  readonly method: Method;
}

/** One node for all units; every list is in the order of the units. */
export interface NodeScores {
  readonly id: string;
  /** Of an indicator: its normalised value. */
  readonly scores: readonly Value[];
  /** Why there is no score; null where there is one. */
  readonly reasons: readonly (NotAggregated | null)[];
  readonly ranks: readonly Value[];
  /** Comparable indicators at or below the node. */
  readonly items: number;
  /** How many of them have no value even after filling … */
  readonly missing: readonly number[];
  /** … and how many have one that was filled. */
  readonly filled: readonly number[];
}

export interface TreatedColumn {
  readonly id: string;
  readonly treatment: 'winsorised' | 'log';
  readonly points: readonly TreatedPoint[];
}

export interface Scored {
  readonly units: readonly string[];
  /** The root first. Nodes left out because they are not comparable do not stand here. */
  readonly nodes: readonly NodeScores[];
  readonly filled: readonly FilledValue[];
  readonly treated: readonly TreatedColumn[];
  /** Indicators that cannot be compared: they are out for every unit, and their weight falls to the others of their group. */
  readonly excluded: readonly { readonly id: string; readonly reason: NotComparable }[];
}

/** Throws where the table, the tree or the method is malformed, or the tree names a column that the table does not have. */
export function score({ table, tree, method }: Setup): Scored {
  checkTable(table);
  checkTree(tree);
  checkMethod(method);
  const used = indicatorsOf(tree).map((indicator) => ({ indicator, column: columnOf(table, indicator.id) }));
  const { table: full, filled } = fillMissing({ units: table.units, columns: used.map(({ column }) => column) }, method.missing);
  const columns = used.map(({ indicator }, at) => comparable(indicator, full.columns[at]?.values ?? [], method));
  const normalised = new Map(columns.map((column) => [column.id, column]));
  const kept = prune(tree, ({ id }) => normalised.get(id)?.reason === null);
  const count = counter(table.units, filled, normalised);
  return {
    units: table.units,
    nodes: kept === null ? [nothing(tree.id, table.units)] : aggregateNode(kept, normalised, method, count),
    filled,
    treated: columns.flatMap(({ id, treatment, points }) => (treatment === 'none' ? [] : [{ id, treatment, points }])),
    excluded: columns.flatMap(({ id, reason }) => (reason === null ? [] : [{ id, reason }])),
  };
}

type Comparable = Normalised & { readonly id: string; readonly treatment: TreatedColumn['treatment'] | 'none'; readonly points: readonly TreatedPoint[] };

function comparable(indicator: Indicator, values: readonly Value[], { outliers, normalisation }: Method): Comparable {
  const treated = outliers === null ? null : treatOutliers(values, outliers);
  const normalised = normalise(treated?.values ?? values, normalisation, indicator);
  return { id: indicator.id, ...normalised, treatment: treated?.treatment ?? 'none', points: treated?.points ?? [] };
}

function columnOf(table: Table, id: string): Column {
  const column = table.columns.find((each) => each.id === id);
  if (column === undefined) throw new Error(`no column for the indicator ${id}`);
  return column;
}

function checkMethod({ threshold, normalisation }: Method): void {
  if (!(threshold >= 0 && threshold <= 1)) throw new Error(`not a share: ${threshold}`);
  const wrong = Object.values(normalisation).find((value) => typeof value === 'number' && !Number.isFinite(value));
  if (wrong !== undefined) throw new Error(`not a finite number: ${wrong}`);
}

type Counter = (indicators: readonly Indicator[]) => Pick<NodeScores, 'items' | 'missing' | 'filled'>;

function counter(units: readonly string[], filled: readonly FilledValue[], columns: ReadonlyMap<string, Normalised>): Counter {
  const isFilled = new Map([...columns.keys()].map((id) => [id, new Set(filled.flatMap((value) => (value.indicator === id ? value.unit : [])))]));
  return (indicators) => ({
    items: indicators.length,
    missing: units.map((_, at) => indicators.filter(({ id }) => columns.get(id)?.values[at] === null).length),
    filled: units.map((unit) => indicators.filter(({ id }) => isFilled.get(id)?.has(unit)).length),
  });
}

function aggregateNode(node: Node, columns: ReadonlyMap<string, Normalised>, method: Method, count: Counter): NodeScores[] {
  if (!isGroup(node)) {
    const scores = columns.get(node.id)?.values ?? [];
    return [{ id: node.id, scores, reasons: scores.map((value) => (value === null ? 'no-values' : null)), ranks: ranks(scores), ...count([node]) }];
  }
  const parts = node.children.map((child) => aggregateNode(child, columns, method, count));
  const weights = node.children.map(({ weight }) => weight);
  const heads = parts.flatMap(([head]) => head ?? []);
  const results = (heads[0]?.scores ?? []).map((_, at) =>
    aggregate(heads.map(({ scores }) => scores[at] ?? null), weights, node.aggregation ?? method.aggregation, method.threshold),
  );
  const scores = results.map((result) => result.score);
  return [{ id: node.id, scores, reasons: results.map(({ reason }) => reason), ranks: ranks(scores), ...count(indicatorsOf(node)) }, ...parts.flat()];
}

function nothing(id: string, units: readonly string[]): NodeScores {
  const none = units.map(() => null);
  const zeros = units.map(() => 0);
  return { id, scores: none, reasons: units.map(() => 'no-values'), ranks: none, items: 0, missing: zeros, filled: zeros };
}

/** The node of this id; throws where there is none (or it was left out). */
export function nodeScores(scored: Scored, id: string): NodeScores {
  const node = scored.nodes.find((each) => each.id === id);
  if (node === undefined) throw new Error(`no scores for the node ${id}`);
  return node;
}
