import type { Row } from '../schema/index.ts';
import type { Ledger } from './ledger.ts';

/** A theme and those above it, outermost first. */
export function themePath(id: string, ledger: Ledger): Row<'themes'>[] {
  const theme = ledger.find('themes', id);
  return theme.parent === null ? [theme] : [...themePath(theme.parent, ledger), theme];
}
