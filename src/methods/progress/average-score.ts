/**
 * The score of an indicator with several series: the mean of their scores; nested groups are averaged first, then the groups.
 * Sources: open-sdg/sdg-build, ProgressMeasure.py; Statistics Canada nests groups in its settings (key `group`).
 */
import type { CagrStatus } from './cagr-ratio.ts';

/** One series: its score on the scale of `cagrRatio`, null where it was not assessable. */
export interface SeriesScore {
  readonly score: number | null;
  readonly achieved: boolean;
}

export interface ScoreGroup {
  readonly members: readonly (SeriesScore | ScoreGroup)[];
}

export interface GroupResult {
  readonly score: number;
  readonly status: CagrStatus;
}

/** Cut-offs of the mean score, −5 to 5. */
const ON_TRACK = 2.5;
const NEEDS_ACCELERATION = 0;
const LIMITED = -2.5;

/** Members without a score are left out; null where none has one. Achieved only if every series that has a score achieved its target. */
export function averageScore(group: ScoreGroup): GroupResult | null {
  const { score, achieved } = mean(group);
  return score === null ? null : { score, status: achieved ? 'target-achieved' : statusOfScore(score) };
}

export function statusOfScore(score: number): CagrStatus {
  if (score >= ON_TRACK) return 'on-track';
  if (score >= NEEDS_ACCELERATION) return 'needs-acceleration';
  return score >= LIMITED ? 'limited' : 'deterioration';
}

function mean(member: SeriesScore | ScoreGroup): SeriesScore {
  if (!('members' in member)) return member;
  const scored = member.members.map(mean).filter((part): part is SeriesScore & { score: number } => part.score !== null);
  if (scored.length === 0) return { score: null, achieved: false };
  const score = scored.reduce((sum, part) => sum + part.score, 0) / scored.length;
  return { score, achieved: scored.every(({ achieved }) => achieved) };
}
