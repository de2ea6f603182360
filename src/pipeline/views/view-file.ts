import { viewPath } from '../../schema/views/index.ts';
import type { View, ViewName } from '../../schema/views/index.ts';
import type { Ledger } from '../ledger.ts';

/** Path below data/v1 and the value to be written there. */
export type ViewFile = readonly [path: string, value: unknown];

/** Builds the files of one part of the site from the linked tables. */
export type ViewBuilder = (ledger: Ledger) => ViewFile[];

/** A view file whose value has the type its schema promises. */
export function viewFile<N extends ViewName>(name: N, value: View<N>, id?: string): ViewFile {
  return [viewPath(name, id), value];
}
