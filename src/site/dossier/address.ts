/** Under which dated address a dossier can be checked later. Nothing is made up: without a release or a host there is none. */
import type { Lang } from '../../i18n/index.ts';
import { fullAddress } from '../chart-text.ts';
import { readView } from '../store.ts';

export interface Dated {
  /** The last release that changed rows of the zone; null before the first. */
  readonly release: string | null;
  /** The page that says what each release changed in the zone, at that release: a path where the host is not known. */
  readonly page: string;
  /** Whether the host is known. */
  readonly known: boolean;
  /** Rows of the zone that differ from the last release already. */
  readonly pending: number;
}

export function datedAddress(lang: Lang, zone: string): Dated {
  const release = readView(lang, 'zoneChanges', zone).releases[0]?.date ?? null;
  const pending = readView(lang, 'changes').pending.filter(({ owners }) => owners.some(({ table, id }) => table === 'zones' && id === zone)).length;
  const page = fullAddress(lang, `/changes/zones/${zone}/${release === null ? '' : `#${release}`}`);
  return { release, page, known: /^https?:/.test(page), pending };
}
