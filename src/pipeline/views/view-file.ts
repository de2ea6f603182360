import { VIEWS, viewPath } from '../../schema/views/index.ts';
import type { View, ViewName } from '../../schema/views/index.ts';
import type { Ledger } from '../ledger.ts';

export interface ViewFile {
  /** Below data/v1. */
  readonly path: string;
  readonly value: unknown;
  /** The same for readers of every language. */
  readonly shared: boolean;
}

/** Builds the files of one part of the site from the linked tables. */
export type ViewBuilder = (ledger: Ledger) => ViewFile[];

/** A view file whose value has the type its schema promises. */
export function viewFile<N extends ViewName>(name: N, value: View<N>, id?: string): ViewFile {
  return { path: viewPath(name, id), value, shared: VIEWS[name].shared };
}
