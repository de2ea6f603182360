/** What the result says in sentences. */
import type { Outcome, PlaceScore } from './sandbox-compute.ts';
import type { SandboxIndicator } from './sandbox-setup.ts';
import { fill } from './sandbox-form.ts';
import type { Words } from './sandbox-form.ts';
import { numberIn, weightIn } from './sandbox-state.ts';
import type { State } from './sandbox-state.ts';

/** One sentence that answers; it is what a screen reader announces. */
export function answerText(outcome: Outcome, names: readonly string[], indicators: readonly SandboxIndicator[], words: Words): string {
  const { problem, places, items, notPositive } = outcome;
  if (problem !== null) {
    const list = notPositive.map((at) => indicators[at]?.name ?? '').join(words['listed'] ?? '');
    return fill(words[`problem.${problem}`], { indicators: list });
  }
  const first = names.filter((_, nth) => places[nth]?.rank === 1);
  const ranked = places.filter(({ rank }) => rank !== null).length;
  const key = first.length === ranked ? 'allTied' : first.length > 1 ? 'firstTied' : 'first';
  return fill(words[key], { ranked, items, first: first.join(words['listed'] ?? ''), score: roundText(places.find(({ rank }) => rank === 1)?.score ?? null, words) });
}

/** Up to so many places the scale is set by the places themselves. */
const FEW = 3;

/** That the distances between few places mean nothing on the scale that was chosen; none where they mean something. */
export function fewText({ places }: Outcome, { normalisation }: State, words: Words): string | null {
  const ranked = places.filter(({ rank }) => rank !== null).length;
  return ranked > FEW || normalisation === 'to-best' ? null : fill(words[`few.${normalisation}`]);
}

/** Two decimals, in the table of details; the ranks are made from the unrounded scores. */
export const scoreText = (score: number | null, words: Words): string => (score === null ? (words['noScore'] ?? '') : score.toFixed(2));

const roundText = (score: number | null, words: Words): string => (score === null ? (words['noScore'] ?? '') : score.toFixed(0));

export function rankText({ rank, tied, reason }: PlaceScore, problem: Outcome['problem'], words: Words): string {
  if (reason !== null) return fill(words[`reason.${reason}`]);
  if (rank === null || problem !== null) return fill(words['noRank']);
  return fill(words[tied ? 'rankTied' : 'rank'], { rank });
}

/** What was typed and is not counted, and what stands in its place. */
export function wrongLines(state: State, names: readonly string[], indicators: readonly SandboxIndicator[], words: Words): string[] {
  const values = state.places.flatMap((place, nth) =>
    place.values.flatMap((text, at) =>
      text !== '' && numberIn(text) === null ? [fill(words['wrongValue'], { text, place: names[nth] ?? '', indicator: indicators[at]?.name ?? '' })] : [],
    ),
  );
  const weights = state.weights.flatMap((text, at) => (weightIn(text) === null ? [fill(words['wrongWeight'], { text, indicator: indicators[at]?.name ?? '' })] : []));
  return [...values, ...weights];
}

/** What a refused weight counts as. */
export const weightText = (text: string): string => (weightIn(text) === null ? '0' : text);

/** `33.3%`, or why the indicator is not counted. */
export function shareText({ share, leftOut }: Outcome['shares'][number], words: Words): string {
  if (leftOut !== null) return fill(words[`leftOut.${leftOut}`]);
  return share === null ? '' : `${(share * 100).toFixed(1)}%`;
}
