/** How many rows a column lists, where it lists rows of one kind. */
import { DEFAULT_LANG } from '../i18n/index.ts';
import { readView } from './store.ts';

const LISTS = [
  ['/zones/', 'zones'],
  ['/plans/', 'plans'],
  ['/promises/', 'commitments'],
  ['/projects/', 'projects'],
  ['/progress/', 'progress'],
  ['/indicators/', 'indicators'],
  ['/derived/', 'derivedList'],
  ['/evaluation/methods/', 'schemes'],
  ['/policies/', 'policies'],
  ['/rules/', 'rules'],
  ['/parks/', 'carriers'],
  ['/enterprises/', 'enterprises'],
  ['/industries/', 'industries'],
  ['/systems/', 'systems'],
  ['/glossary/', 'glossary'],
  ['/glossary/slogans/', 'terms'],
  ['/data/', 'dictionary'],
  ['/sources/', 'sources'],
  ['/corrections/log/', 'correctionLog'],
] as const;

export function columnRows(): ReadonlyMap<string, number> {
  return new Map(LISTS.map(([page, view]) => [page, readView(DEFAULT_LANG, view).length]));
}
