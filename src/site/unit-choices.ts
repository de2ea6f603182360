/** The units a reader may answer in. English counts money in millions and billions, so its forms offer those before the printed 万 and 亿. */
import { DEFAULT_LANG } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';

export interface UnitChoice {
  readonly value: string;
  readonly name: string;
  /** How a number in it is told, at `{n}`. */
  readonly said: string;
}

/** How many of the printed unit are in one of it, as a fraction. */
interface Unit {
  readonly unit: string;
  readonly numerator: number;
  readonly denominator: number;
}

const SCALES = [
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
] as const;

/** A unit whose name begins those of others is one of money: CNY before CNY 10,000. It comes first, for a number without a unit is meant in it. */
export function unitsToAnswerIn(lang: Lang, units: readonly Unit[]): Unit[] {
  const money = lang === DEFAULT_LANG ? undefined : units.find(({ unit }) => units.some((other) => other.unit.startsWith(`${unit} `)));
  if (money === undefined) return [...units];
  const scaled = SCALES.map(([word, times]) => ({ ...money, unit: `${money.unit} ${word}`, numerator: money.numerator * times }));
  return [money, ...scaled, ...units.filter((unit) => unit !== money)];
}

/** `CNY {n} million`, `{n} × CNY 10,000`, `{n} mu`, `{n}万元`; the sign in brackets where the name has one. */
export function saidIn(lang: Lang, name: string): string {
  if (lang === DEFAULT_LANG) return `{n}${name}`;
  if (/\d/.test(name)) return `{n} × ${name}`;
  const [, sign, scale] = /^([A-Z]{3})( [a-z]+)?$/.exec(name) ?? [];
  return sign === undefined ? `{n} ${/\((\w+)\)$/.exec(name)?.[1] ?? name}` : `${sign} {n}${scale ?? ''}`;
}

export const unitChoice = (lang: Lang, value: string, name = value): UnitChoice => ({ value, name, said: saidIn(lang, name) });

/** The one chosen at first: that of the rule, or where English writes its number out, the plain unit. */
export const chosenAtFirst = (units: readonly Unit[], printed: string | null): string | undefined =>
  units.find(({ unit }) => unit === printed && !/\d/.test(unit))?.unit ?? units.find(({ unit }) => printed?.startsWith(`${unit} `))?.unit ?? units[0]?.unit;
