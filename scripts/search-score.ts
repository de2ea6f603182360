/** Answers → recall, precision, share of right first results, latency and bytes. */
import { pageOf } from './search-sample.ts';
import type { Truth } from './search-sample.ts';

export interface Asked {
  readonly query: string;
  readonly truth: Truth;
  /** Addresses of all results in order. */
  readonly urls: readonly string[];
  readonly ms: number;
  /** Loaded until the first hits are shown, and until all are counted. */
  readonly bytes: number;
  readonly allBytes: number;
}

export interface Score {
  readonly queries: number;
  /** Pages found of those that hold the query, over all queries; and pages that hold it of those found. */
  readonly recall: number;
  readonly precision: number;
  readonly firstRight: number;
  readonly medianMs: number;
  readonly medianBytes: number;
  /** Share of queries answered within the budget of a first answer. */
  readonly withinBudget: number;
  readonly maxBytes: number;
  readonly maxAllBytes: number;
}

/** Bytes that a first answer may load, script included. */
export const FIRST_ANSWER = 40_000;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The first result is right when no page has the query in a better place: name before text. */
export const isFirstRight = ({ truth, urls }: Asked): boolean => (truth.best === 4 ? urls.length === 0 : truth.rank(urls[0] ?? '') === truth.best);

export function score(asked: readonly Asked[]): Score {
  const found = asked.map(({ urls }) => new Set(urls.map(pageOf)));
  const right = asked.map(({ truth }, i) => [...(found[i] ?? [])].filter((url) => truth.pages.has(url)).length);
  return {
    queries: asked.length,
    recall: sum(right) / sum(asked.map(({ truth }) => truth.pages.size)),
    precision: sum(right) / sum(found.map(({ size }) => size)),
    firstRight: asked.filter(isFirstRight).length / asked.length,
    medianMs: median(asked.map(({ ms }) => ms)),
    withinBudget: asked.filter(({ bytes }) => bytes <= FIRST_ANSWER).length / asked.length,
    medianBytes: median(asked.map(({ bytes }) => bytes)),
    maxBytes: Math.max(...asked.map(({ bytes }) => bytes)),
    maxAllBytes: Math.max(...asked.map(({ allBytes }) => allBytes)),
  };
}
