/** Every progress calculation that Statistics Canada publishes, and the two pages of Open SDG's own browser test. See fixtures/README.md. */
import type { Direction, Observation } from './assessment.ts';
import { averageScore } from './average-score.ts';
import type { ScoreGroup, SeriesScore } from './average-score.ts';
import { cagrRatio } from './cagr-ratio.ts';
import type { CagrStatus } from './cagr-ratio.ts';
import { csvRows, numberOrNull, oneOf, toNumber } from './csv-rows.ts';
import type { CsvRow } from './csv-rows.ts';
import { differenceOf } from './key-report.ts';
import type { KeyRow } from './key-report.ts';

const SERIES = ['framework', 'indicator', 'place', 'series', 'base_year', 'base', 'latest_year', 'latest', 'direction', 'limit', 'target', 'target_year', 'value', 'status', 'score'] as const;
const GROUPS = ['framework', 'indicator', 'members', 'status', 'score', 'note'] as const;
const FEATURE = ['page', 'base_year', 'base', 'latest_year', 'latest', 'direction', 'target', 'target_year', 'shown'] as const;
type SeriesRow = CsvRow<(typeof SERIES)[number]>;

const STATUSES: Readonly<Record<string, CagrStatus | 'not-assessable'>> = {
  target_achieved: 'target-achieved',
  substantial_progress: 'on-track',
  moderate_progress: 'needs-acceleration',
  limited_progress: 'limited',
  deterioration: 'deterioration',
  not_available: 'not-assessable',
  // An indicator none of whose series has a score.
  '': 'not-assessable',
};
const SHOWN: Readonly<Record<string, CagrStatus>> = { Deterioration: 'deterioration', 'On track': 'on-track' };
const DIRECTIONS: Readonly<Record<string, Direction>> = { '1': 'up', '-1': 'down' };

export function seriesKey(text: string): KeyRow[] {
  return csvRows(text, SERIES).map((row) => {
    const got = assessRow(row);
    const computed = got.status === 'not-assessable' ? { value: null, score: null } : { value: got.steps.progress, score: got.score };
    const difference = differenceOf([
      [numberOrNull(row.value), computed.value],
      [numberOrNull(row.score), computed.score],
    ]);
    return { row: `${row.framework} ${row.indicator} #${row.place}`, expected: oneOf(STATUSES, row.status), got: got.status, difference, note: '' };
  });
}

/** Computed from the series up: no published score of a series enters. */
export function groupKey(seriesText: string, groupText: string): KeyRow[] {
  const scores = new Map(csvRows(seriesText, SERIES).map((row) => [`${row.framework} ${row.indicator} ${row.place}`, scoreOf(row)]));
  return csvRows(groupText, GROUPS).map((row) => {
    const label = `${row.framework} ${row.indicator}`;
    const got = averageScore(groupOf(JSON.parse(row.members), (place) => scores.get(`${label} ${place}`)));
    const difference = differenceOf([[numberOrNull(row.score), got?.score ?? null]]);
    return { row: label, expected: oneOf(STATUSES, row.status), got: got?.status ?? 'not-assessable', difference, note: row.note };
  });
}

export function featureKey(text: string): KeyRow[] {
  return csvRows(text, FEATURE).map((row) => {
    const got = assessRow({ ...row, limit: '' });
    return { row: `open-sdg ${row.page}`, expected: oneOf(SHOWN, row.shown), got: got.status, difference: null, note: '' };
  });
}

type Computed = Pick<SeriesRow, 'base_year' | 'base' | 'latest_year' | 'latest' | 'direction' | 'limit' | 'target' | 'target_year'>;

function assessRow(row: Computed): ReturnType<typeof cagrRatio> {
  const target = row.target === '' ? null : { value: toNumber(row.target), time: toNumber(row.target_year) };
  const direction = oneOf(DIRECTIONS, row.direction);
  return cagrRatio({ observations: observationsOf(row), baseYear: toNumber(row.base_year), direction, target, limit: numberOrNull(row.limit) });
}

/** Base and latest of one year are one observation; a series without data prints neither. */
function observationsOf(row: Computed): Observation[] {
  if (row.base === '') return [];
  const base = { time: toNumber(row.base_year), value: toNumber(row.base) };
  return row.latest_year === row.base_year ? [base] : [base, { time: toNumber(row.latest_year), value: toNumber(row.latest) }];
}

function scoreOf(row: SeriesRow): SeriesScore {
  const { status, score } = { score: null, ...assessRow(row) };
  return { score, achieved: status === 'target-achieved' };
}

/** `[1,[2,3]]`: the first series, and a group of the second and third. */
function groupOf(members: unknown, scoreAt: (place: number) => SeriesScore | undefined): ScoreGroup {
  if (!Array.isArray(members)) throw new Error(`not a group: ${JSON.stringify(members)}`);
  return { members: members.map((member: unknown) => (typeof member === 'number' ? known(scoreAt(member), member) : groupOf(member, scoreAt))) };
}

function known(score: SeriesScore | undefined, place: number): SeriesScore {
  if (score === undefined) throw new Error(`no series #${place}`);
  return score;
}
