/** Hits → the groups and facets shown. */
import type { Hit } from './engine.ts';
import type { Meta } from './format.ts';

/** What a reader narrows the results by; the number of a kind, zone or year in the index, or -1 for any. */
export interface Choice {
  readonly kind: number;
  readonly zone: number;
  readonly year: number;
}
export type Facet = keyof Choice;

/** Kinds stand first; then pages on which the words stand apart; then similar ones. */
export type GroupName = { readonly kind: number } | 'apart' | 'similar';

export interface Group {
  readonly name: GroupName;
  readonly hits: readonly Hit[];
}

export const ANY: Choice = { kind: -1, zone: -1, year: -1 };
const FACETS = ['kind', 'zone', 'year'] as const;

const valueOf = (facet: Facet, page: number, meta: Meta): number => (meta[facet][page] ?? 0) - (facet === 'kind' ? 0 : 1);

export function narrowed(hits: readonly Hit[], choice: Choice, meta: Meta, but?: Facet): Hit[] {
  const active = FACETS.filter((facet) => facet !== but && choice[facet] >= 0);
  return hits.filter(({ page }) => active.every((facet) => valueOf(facet, page, meta) === choice[facet]));
}

/** For each facet its values with how many hits each would leave, given the other facets; in the order of the index. */
export function facets(hits: readonly Hit[], choice: Choice, meta: Meta): Record<Facet, readonly (readonly [value: number, count: number])[]> {
  const counted = (facet: Facet): [number, number][] => {
    const counts = new Map<number, number>();
    for (const { page } of narrowed(hits, choice, meta, facet)) {
      const value = valueOf(facet, page, meta);
      if (value >= 0) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].sort(([a], [b]) => a - b);
  };
  return { kind: counted('kind'), zone: counted('zone'), year: counted('year') };
}

/** Hits are ordered best first, so each group stands where its best hit does. */
export function grouped(hits: readonly Hit[], meta: Meta): Group[] {
  const groups = new Map<string, { name: GroupName; hits: Hit[] }>();
  for (const hit of hits) {
    const name = nameOf(hit, meta);
    const key = typeof name === 'string' ? name : String(name.kind);
    const group = groups.get(key);
    if (group) group.hits.push(hit);
    else groups.set(key, { name, hits: [hit] });
  }
  return [...groups.values()];
}

function nameOf({ rank, page }: Hit, meta: Meta): GroupName {
  if (rank === 5) return 'similar';
  return rank === 4 ? 'apart' : { kind: meta.kind[page] ?? 0 };
}

/** How many hits of each of so many groups are shown at first: about `most` in all, one each in the first groups, none in later ones. */
export const shownAtFirst = (groups: number, most: number): number[] =>
  Array.from({ length: groups }, (_none, i) => (i < most ? Math.max(1, Math.floor(most / groups)) : 0));
