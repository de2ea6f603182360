import { translate } from '../i18n/index.ts';
import type { Key, Lang } from '../i18n/index.ts';

/** The translator of one page: `const t = words(lang)`. */
export function words(lang: Lang) {
  return (key: Key, values?: Readonly<Record<string, string | number>>): string => translate(lang, key, values);
}
