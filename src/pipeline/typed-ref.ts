import type { Ref } from '../schema/views/parts.ts';
import type { Ledger } from './ledger.ts';

/** `projects:p1` → the named row. */
export function typedRef(item: string, ledger: Ledger): Ref {
  const colon = item.indexOf(':');
  return ledger.ref(item.slice(0, colon), item.slice(colon + 1));
}
