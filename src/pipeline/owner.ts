import type { Ledger } from './ledger.ts';
import type { Ref } from '../schema/views/parts.ts';

/** Whose row it is: the zone, or the area when the row covers a whole city. */
export function ownerRef(row: { readonly zone: string | null; readonly area: string | null }, ledger: Ledger): Ref {
  return row.zone === null ? ledger.ref('areas', row.area ?? '') : ledger.ref('zones', row.zone);
}
