import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';

/** Behind the count of promises with a number: how many numbers those are where several share one; else nothing. */
export function sharedText(lang: Lang, { quantified, numbers }: { readonly quantified: number; readonly numbers: number }): string {
  if (numbers >= quantified) return '';
  return translate(lang, numbers === 1 ? 'count.sharedOne' : 'count.shared', { numbers });
}
