/** Numbers per 亩, and the score of an evaluation by baselines. */
import { add, divide, exact, multiply } from './exact.ts';
import type { Exact } from './exact.ts';

/** 万元 in one of each. */
export const MONEY_UNITS = { 万元: '1', 亿元: '10000', 元: '1/10000', 百万元: '100', 十亿元: '100000' } as const;
/** 亩 in one of each: 1 亩 = 2000/3 平方米, exactly; 1 公顷 = 10000 平方米. */
export const AREA_UNITS = { 亩: '1', 公顷: '15', 平方公里: '1500', 平方米: '3/2000' } as const;

export type MoneyUnit = keyof typeof MONEY_UNITS;
export type AreaUnit = keyof typeof AREA_UNITS;

/** 万元 per 亩. Throws a RangeError for a text that is no number and for an area that is not above 0. */
export function perMu(amount: string, moneyUnit: MoneyUnit, area: string, areaUnit: AreaUnit): Exact {
  const money = multiply(exact(amount), exact(MONEY_UNITS[moneyUnit]));
  return divide(money, multiply(exact(area), exact(AREA_UNITS[areaUnit])));
}

export interface ScoredItem {
  /** In the unit of the baseline; null when not known. */
  readonly value: string | null;
  /** Above 0. */
  readonly baseline: string;
  /** Points. */
  readonly weight: string;
}

export interface Score {
  /** Points of the items with a value; null when none has one. */
  readonly points: Exact | null;
  /** Weight of the items with a value. */
  readonly counted: Exact;
  /** Weight of all items. */
  readonly total: Exact;
  /** Positions of the items without a value: left out, not taken as 0. */
  readonly missing: readonly number[];
}

/**
 * Σ value ÷ baseline × weight over the items that have a value; with every item at its baseline and weights of 100 the score is 100.
 * Source of the formula: 亩均 evaluation of Huangyan district 2022, as recorded in the table of evaluation items.
 * Throws a RangeError for a text that is no number and for a baseline that is not above 0.
 */
export function score(items: readonly ScoredItem[]): Score {
  const parts = items.map(({ value, baseline, weight }) => (value === null ? null : multiply(divide(exact(value), exact(baseline)), exact(weight))));
  const known = parts.filter((part) => part !== null);
  return {
    points: known.length === 0 ? null : sum(known),
    counted: sum(items.filter(({ value }) => value !== null).map(({ weight }) => exact(weight))),
    total: sum(items.map(({ weight }) => exact(weight))),
    missing: parts.flatMap((part, i) => (part === null ? [i] : [])),
  };
}

const sum = (numbers: readonly Exact[]): Exact => numbers.reduce(add, exact('0'));
