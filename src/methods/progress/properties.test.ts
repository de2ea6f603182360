/** What must hold of every method for any series, tried on drawn ones. */
import { describe, expect, it } from 'vitest';
import { seeded } from '../random.ts';
import { meets, REASONS } from './assessment.ts';
import type { Direction, Observation, Target } from './assessment.ts';
import { cagrRatio } from './cagr-ratio.ts';
import { keptTarget } from './constant-target.ts';
import { directionOnly } from './direction-only.ts';
import { extrapolatedShare } from './extrapolated-share.ts';
import { linearPace } from './linear-pace.ts';
import { linearProjection } from './linear-projection.ts';

interface Case {
  readonly observations: readonly Observation[];
  readonly direction: Direction;
  readonly target: Target;
  readonly limit: number | null;
}

const METHODS = {
  'cagr-ratio to a target': (c: Case) => cagrRatio(c),
  'cagr-ratio without one': (c: Case) => cagrRatio({ ...c, target: null }),
  'linear-projection': (c: Case) => linearProjection(c),
  'constant-target': (c: Case) => keptTarget(c),
  'direction-only': (c: Case) => directionOnly(c),
  'linear-pace': (c: Case) => linearPace(c),
  'extrapolated-share to a target': (c: Case) => extrapolatedShare({ ...c, isPercentage: false }),
  'extrapolated-share without one': (c: Case) => extrapolatedShare({ ...c, target: null, isPercentage: false }),
};
type Method = (c: Case) => ReturnType<(typeof METHODS)[keyof typeof METHODS]>;
const methods = Object.entries(METHODS) as [string, Method][];

const DRAWS = 2000;

/** Four to nine yearly values between 1 and 100 from 2015 or 2016 on, rising or falling at random. */
function drawCase(random: () => number): Case {
  const value = () => 1 + 99 * random();
  const first = 2015 + Math.floor(2 * random());
  const observations = Array.from({ length: 4 + Math.floor(6 * random()) }, (_, place) => ({ time: first + place, value: value() }));
  return { observations, direction: random() < 0.5 ? 'up' : 'down', target: { time: 2030, value: value() }, limit: random() < 0.5 ? 100 : null };
}

/** Any finite number, with a liking for zero, whole years, and the far ends of a double. */
function drawNumber(random: () => number): number {
  const picks = [0, -0, 2015, 2020, 1e308, -1e308, 5e-324, -5e-324, 1, -1];
  return random() < 0.3 ? (picks[Math.floor(picks.length * random())] ?? 0) : (random() - 0.5) * 10 ** (16 * random() - 8);
}

function drawWild(random: () => number): Case {
  const time = () => (random() < 0.9 ? 2010 + Math.floor(25 * random()) : drawNumber(random));
  const observation = () => ({ time: time(), value: drawNumber(random) });
  const observations = Array.from({ length: Math.floor(9 * random()) }, observation);
  return { observations, direction: random() < 0.5 ? 'up' : 'down', target: observation(), limit: random() < 0.5 ? drawNumber(random) : null };
}

function mapValues(c: Case, change: (value: number) => number): Case {
  const changed = (observation: Observation) => ({ ...observation, value: change(observation.value) });
  return { ...c, observations: c.observations.map(changed), target: changed(c.target), limit: c.limit === null ? null : change(c.limit) };
}

const cases = (seed: number, draw: (random: () => number) => Case): Case[] => {
  const random = seeded(seed);
  return Array.from({ length: DRAWS }, () => draw(random));
};

const outcome = (result: ReturnType<Method>) => (result.status === 'not-assessable' ? result : { status: result.status, score: result.score });

describe.each(methods)('%s', (_, method) => {
  it('gives the same in any unit', () => {
    // Powers of two, so that not even rounding may differ.
    for (const unit of [2 ** -7, 2, 2 ** 20]) {
      for (const c of cases(1, drawCase)) expect(outcome(method(mapValues(c, (value) => value * unit)))).toEqual(outcome(method(c)));
    }
  });

  it('gives the same for the mirrored series in the other direction', () => {
    for (const c of cases(2, drawCase)) {
      const mirrored: Case = { ...mapValues(c, (value) => -value), direction: c.direction === 'up' ? 'down' : 'up' };
      expect(outcome(method(mirrored))).toEqual(outcome(method(c)));
    }
  });

  it('does not heed the order of the observations', () => {
    for (const c of cases(3, drawCase)) expect(method({ ...c, observations: [...c.observations].reverse() })).toEqual(method(c));
  });

  it('gives no NaN, no infinity and no −0, but a known reason', () => {
    const seen = new Set<string>();
    for (const c of cases(4, drawWild)) {
      const result = method(c);
      seen.add(result.status);
      if (result.status === 'not-assessable') expect(REASONS).toContain(result.reason);
      else expect([...Object.values(result.steps), result.score].every((step) => step === null || (Number.isFinite(step) && !Object.is(step, -0)))).toBe(true);
    }
    expect(seen.size).toBeGreaterThan(2);
  });
});

const GOOD: Readonly<Record<string, readonly string[]>> = {
  'cagr-ratio to a target': ['target-achieved'],
  'linear-projection': ['sun', 'sun-cloud'],
  'constant-target': ['sun', 'sun-cloud'],
  'linear-pace': ['on-track'],
  'extrapolated-share to a target': ['met-or-on-track'],
};

it.each(Object.entries(GOOD))('%s: a met target beats the trend', (name, statuses) => {
  const method = methods.find(([id]) => id === name)?.[1];
  const met = cases(5, drawCase).filter(({ observations, target, direction }) => meets(observations.at(-1)?.value ?? NaN, target.value, direction));
  expect(met.length).toBeGreaterThan(DRAWS / 4);
  for (const c of met) expect(statuses).toContain(method?.(c).status);
});
