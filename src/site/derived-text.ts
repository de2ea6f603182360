/** A computed value in words. */
import type { DerivedResult } from '../schema/views/derived.ts';
import { template } from '../i18n/index.ts';
import type { Key, Lang } from '../i18n/index.ts';
import { numberText, periodText } from './figure-text.ts';
import { stageText } from './status-text.ts';
import type { ShownFigure } from '../schema/views/parts.ts';

const SIGNS = { eq: '', gte: '≥', gt: '>', lte: '≤', lt: '<', approx: '≈', range: '' } as const;

/** `85.39%`, `≈916.7万元/亩`, `3—5亿元/个`. */
export function derivedText(result: DerivedResult): string {
  const number = result.high === null ? result.value : `${result.value}—${result.high}`;
  return `${SIGNS[result.comparator]}${number}${result.unit}`;
}

/** What was put in, each with its subject, number and period. */
export function inputText(lang: Lang, figure: ShownFigure): string {
  return `${figure.subject} ${numberText(lang, figure)} · ${periodText(lang, figure)}`;
}

/** Why two figures may not be set against each other. Every reason has its words, or the build fails. */
export function reasonText(lang: Lang, reason: string): string {
  return template(lang, `guard.reason.${reason}` as Key);
}

/** What was counted: a step of commitments, or the indicators of a framework. */
export function countText(lang: Lang, code: string): string {
  return code === 'listed' ? template(lang, 'derived.listed') : stageText(lang, code);
}
