/** What became of many promises, counted part by part: an announcement made again and news that decides nothing are no progress. */
import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import type { Status } from '../schema/views/plans.ts';

/** Every stage of an outcome stands in one part. */
export const PARTS = {
  delivered: ['delivered'],
  built: ['built'],
  going: ['partly', 'underway', 'started'],
  dropped: ['dropped'],
  announced: ['announced'],
  unknown: ['unknown'],
} as const satisfies Record<string, readonly string[]>;
type Part = keyof typeof PARTS;

/** The kinds of mark that a stage may get in a drawing. */
export function toneOf(stage: string): 'reported' | 'announced' | 'related' | 'none' {
  if (stage === 'none' || stage === 'announced') return stage;
  return stage === 'unknown' ? 'related' : 'reported';
}

/** How many have later news, which news, and for how many nothing is published; what counts none is not said. */
export function ledgerCounts(lang: Lang, lines: readonly { readonly status: Pick<Status, 'stage'> }[]): { readonly found: number; readonly none: number; readonly parts: string } {
  const found = lines.filter(({ status }) => status.stage !== 'none');
  const parts = (Object.keys(PARTS) as Part[]).flatMap((part) => {
    const stages: readonly string[] = PARTS[part];
    const count = found.filter(({ status }) => stages.includes(status.stage)).length;
    return count === 0 ? [] : [translate(lang, `promises.part.${part}`, { count })];
  });
  return { found: found.length, none: lines.length - found.length, parts: parts.join(translate(lang, 'join.comma')) };
}

export function ledgerSaid(lang: Lang, lines: readonly { readonly status: Pick<Status, 'stage'> }[]): string {
  const counts = ledgerCounts(lang, lines);
  return translate(lang, counts.found === 0 ? 'promises.saidNone' : 'promises.said', { ...counts });
}
