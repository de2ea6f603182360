import { compare } from './finding.ts';
import type { Ledger } from './ledger.ts';

/** The "as of" of the whole site: the latest date of any source that reports. A standard's date says nothing about the zones. */
export function latestSource({ rows }: Pick<Ledger, 'rows'>): string {
  const dates = rows.sources.filter((source) => source.kind !== 'standard').flatMap((source) => source.date ?? []);
  return dates.sort(compare).at(-1) ?? '';
}
