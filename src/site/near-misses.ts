/** Pairs that a reader may want to set against each other, and that the guard refuses: of one thing, not merely of one owner. */
import type { Refusal } from '../schema/views/derived.ts';

/** Where these part, the two figures are of different things. */
const THINGS: readonly string[] = ['owner', 'indicator', 'breakdown', 'scope', 'part'];
const SINGLE = /^(?:projects|carriers|enterprises):/;

/** Fewest reasons first. */
export function nearMisses(refused: readonly Refusal[]): Refusal[] {
  return refused.filter(isNear).sort((a, b) => a.reasons.length - b.reasons.length);
}

function isNear({ figure, nearest, reasons }: Refusal): boolean {
  if (nearest === null) return false;
  if (figure.about.some((thing) => SINGLE.test(thing) && nearest.about.includes(thing))) return true;
  const apart = reasons.filter((reason) => THINGS.includes(reason));
  // Some of the things beside all of them, in one source that does not say that these contain those.
  const partOfOne = reasons.includes('not-said-to-contain') && !reasons.includes('source') && apart.every((reason) => reason === 'breakdown');
  return apart.length === 0 || partOfOne;
}
