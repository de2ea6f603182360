/** What was corrected, withdrawn or moved, looked up by page and by row. */
import type { LogLine, Notice } from '../schema/views/changes.ts';
import type { Lang } from '../i18n/index.ts';
import { readView } from './store.ts';
import { pageHref } from './urls.ts';

/** The notice of the page at this address under the deployment's base path. */
export function noticeAt(lang: Lang, pathname: string): Notice | null {
  return readView(lang, 'notices').find(({ path }) => pageHref(lang, path) === pathname) ?? null;
}

/** What was corrected in a row itself, newest first. */
export function correctionsOf(lang: Lang, table: string, id: string): readonly LogLine[] {
  return readView(lang, 'correctionLog').filter(({ kind, ref }) => kind === 'corrected' && ref.table === table && ref.id === id);
}
