import type { Place } from '../schema/views/parts.ts';
import type { Ledger } from './ledger.ts';

/** The place of a row whose source may be missing. */
export function placeOrNull({ source, locator }: { readonly source: string | null; readonly locator: readonly string[] | null }, ledger: Ledger): Place | null {
  return source !== null && locator !== null ? ledger.place({ source, locator }) : null;
}
