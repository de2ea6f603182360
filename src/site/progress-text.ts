/** What can be said of a target, in words. */
import type { ProgressLine } from '../schema/views/progress.ts';
import { translate } from '../i18n/index.ts';
import type { Key, Lang } from '../i18n/index.ts';
import { reasonText } from './derived-text.ts';

/** The status with its method, or why there is none: `还不能评：没有公布后来的结果`. */
export function progressText(lang: Lang, line: ProgressLine): string {
  if (line.status !== 'not-assessable') {
    const status = translate(lang, `progress.status.${line.status}` as Key);
    return translate(lang, 'progress.judged', { status, method: methodText(lang, line.method ?? '') });
  }
  return translate(lang, 'progress.notYet', { reason: [notYetText(lang, line.reason ?? ''), ...line.aspects.map((aspect) => reasonText(lang, aspect))].join(translate(lang, 'join.parts')) });
}

export function notYetText(lang: Lang, reason: string): string {
  return translate(lang, `progress.reason.${reason}` as Key);
}

export function methodText(lang: Lang, method: string): string {
  return translate(lang, `progress.method.${method}` as Key);
}
