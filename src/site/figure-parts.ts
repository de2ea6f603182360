/** A figure in the pieces that a row of a table shows. */
import type { ShownFigure } from '../schema/views/parts.ts';
import type { Lang } from '../i18n/index.ts';
import { growthText, numberText, periodText, rankText } from './figure-text.ts';
import { label } from './labels.ts';

export interface FigureParts {
  /** Owner, scope and period, as far as they say something. */
  readonly where: readonly string[];
  readonly main: string;
  /** Growth and rank beside the main number. */
  readonly more: readonly string[];
  /** Why there is no amount, where only a growth rate or a rank was published. */
  readonly missing: string | null;
  /** Neither an amount nor a claim was published. */
  readonly none: boolean;
}

export function figureParts(lang: Lang, f: ShownFigure, showZone: boolean): FigureParts {
  // Beside the name of a zone “whole zone” keeps it from being read as the city; where the page is the zone's own, its note says so.
  const scope = f.scope === 'zone' ? (showZone && f.zone_name !== null ? label(lang, 'figures', 'scope', f.scope) : null) : (f.scope_name ?? label(lang, 'figures', 'scope', f.scope));
  const where = [f.zone_name === null ? f.area_name : showZone ? f.zone_name : null, scope, periodText(lang, f)].filter((part) => part !== null);
  const claims = [growthText(lang, f), rankText(lang, f)].filter((part) => part !== '');
  const amount = numberText(lang, f);
  const [first = amount, ...rest] = claims;
  // Where only a growth rate or a rank was published, that is the answer; the missing amount is the small print.
  if (f.value === null) return { where, main: first, more: rest, missing: claims.length > 0 && f.missing !== null ? amount : null, none: claims.length === 0 };
  return { where, main: amount, more: claims, missing: null, none: false };
}
