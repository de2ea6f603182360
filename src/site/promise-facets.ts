/** The static views of the promise ledger: every way a reader may want it cut, as pages that need no script. */
import type { LedgerLine } from '../schema/views/plans.ts';
import type { Key, Lang } from '../i18n/index.ts';
import { translate } from '../i18n/index.ts';
import { stageText, stages } from './status-text.ts';

export interface FacetValue {
  readonly facet: string;
  /** Part of the address. */
  readonly value: string;
  readonly name: string;
  readonly lines: readonly LedgerLine[];
}

interface Facet {
  readonly id: string;
  readonly title: Key;
  readonly of: (line: LedgerLine, lang: Lang) => readonly { readonly value: string; readonly name: string }[];
}

/** A new way to cut the ledger is an entry in this list. */
export const FACETS: readonly Facet[] = [
  { id: 'status', title: 'promises.byStatus', of: (line, lang) => [{ value: line.status.stage, name: stageText(lang, line.status.stage) }] },
  { id: 'zone', title: 'promises.byZone', of: ({ owner }) => [{ value: owner.id, name: owner.name }] },
  { id: 'year', title: 'promises.byYear', of: ({ year }, lang) => [{ value: year ?? 'none', name: year ?? translate(lang, 'promises.noYear') }] },
  { id: 'department', title: 'promises.byDepartment', of: ({ departments }) => departments.map(({ id, name }) => ({ value: id, name })) },
  { id: 'theme', title: 'promises.byTheme', of: ({ theme, owner }, lang) => [{ value: theme.id, name: `${owner.name}${translate(lang, 'join.colon')}${theme.name}` }] },
];

/** The values of one facet with their commitments; statuses in their own order, the rest as the ledger has them. */
export function facetValues(facet: Facet, lines: readonly LedgerLine[], lang: Lang): FacetValue[] {
  const groups = new Map<string, { name: string; lines: LedgerLine[] }>();
  for (const line of lines) {
    for (const { value, name } of facet.of(line, lang)) {
      const group = groups.get(value) ?? { name, lines: [] };
      group.lines.push(line);
      groups.set(value, group);
    }
  }
  const order = facet.id === 'status' ? stages(lang).map(({ code }) => code) : [...groups.keys()];
  return order.flatMap((value) => {
    const group = groups.get(value);
    return group ? [{ facet: facet.id, value, ...group }] : [];
  });
}

/** Commitments on one page of a long facet. */
export const PAGE_SIZE = 120;

export function pagesOf(lines: readonly LedgerLine[]): number {
  return Math.max(1, Math.ceil(lines.length / PAGE_SIZE));
}
