/**
 * The same-yardstick guard: one place decides whether two figures may be compared, and if not, why.
 * Every comparison, derived indicator, series and chart of several figures asks here.
 */

/** What of a figure is set side by side: its amount, its printed growth rate, or its printed rank. */
export type Measure = 'value' | 'growth' | 'rank';

/** The columns of the figure register that the guard reads. */
export interface Measured {
  readonly zone: string | null;
  readonly area: string | null;
  readonly scope: string;
  readonly scope_name: string | null;
  readonly indicator: string;
  readonly breakdown: string | null;
  readonly state: string;
  readonly value: number | null;
  readonly unit_base: string | null;
  readonly period_kind: string;
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly growth_pct: number | null;
  readonly growth_basis: string | null;
  readonly rank: number | null;
  readonly rank_scope: string | null;
  readonly rank_of: string | null;
  readonly rank_area: string | null;
  readonly source: string;
}

type Test = (a: Measured, b: Measured, measure: Measure) => boolean;
const same =
  (of: (figure: Measured) => string | null): Test =>
  (a, b) =>
    of(a) === of(b);

/** Each aspect on which two figures can part, with the test that they agree; in the order in which reasons are told. */
const ASPECTS = {
  number: (a, b, measure) => hasNumber(a, measure) && hasNumber(b, measure),
  owner: same((f) => f.zone ?? f.area),
  indicator: same((f) => f.indicator),
  breakdown: same((f) => f.breakdown),
  scope: same((f) => f.scope),
  part: same((f) => f.scope_name),
  state: same((f) => f.state),
  unit: (a, b, measure) => measure !== 'value' || a.unit_base === b.unit_base,
  basis: (a, b, measure) => measure !== 'growth' || (a.growth_basis === b.growth_basis && a.growth_basis !== 'not-stated'),
  field: (a, b, measure) => measure !== 'rank' || sameField(a, b),
  dated: (a, b) => isDated(a) && isDated(b),
  'period-kind': same((f) => f.period_kind),
  'period-length': same(lengthOf),
  period: same((f) => `${f.period_start ?? ''}/${f.period_end ?? ''}`),
  overlap: (a, b) => sameTime(a, b) || within(a, b) || within(b, a),
  source: same((f) => f.source),
} as const satisfies Record<string, Test>;
export type Aspect = keyof typeof ASPECTS;
export const aspects = Object.keys(ASPECTS) as Aspect[];

/** What must agree for each use. What a use does not list may differ. */
export const COMPARISONS = {
  /** Zones side by side. */
  zones: ['number', 'indicator', 'breakdown', 'scope', 'part', 'state', 'unit', 'basis', 'field', 'dated', 'period-kind', 'period'],
  /** One measure of one owner through time. */
  series: ['number', 'owner', 'indicator', 'breakdown', 'scope', 'part', 'state', 'unit', 'basis', 'field', 'dated', 'period-kind', 'period-length'],
  /** Several owners through time, on one scale. */
  panels: ['number', 'indicator', 'breakdown', 'scope', 'part', 'state', 'unit', 'basis', 'field', 'dated', 'period-kind', 'period-length'],
  /** Change that is computed: both values from one source. */
  release: ['number', 'owner', 'indicator', 'breakdown', 'scope', 'part', 'state', 'unit', 'dated', 'period-kind', 'period-length', 'source'],
  /** A part over its whole, an amount over a count: one owner, one set of things, one time, one source. */
  parts: ['number', 'owner', 'breakdown', 'scope', 'part', 'overlap', 'source'],
  /** A part of which the source says that it lies in the whole: the whole counts more things. */
  contained: ['number', 'owner', 'scope', 'overlap', 'source'],
  /** A result against the aim: the period may be earlier, the length may not differ. */
  target: ['number', 'owner', 'indicator', 'breakdown', 'scope', 'part', 'unit', 'dated', 'period-kind', 'period-length'],
} as const satisfies Record<string, readonly Aspect[]>;
export type Comparison = keyof typeof COMPARISONS;

/** The aspects on which two figures part and must not; none means that they may be compared. */
export function differences(a: Measured, b: Measured, comparison: Comparison, measure: Measure = 'value'): Aspect[] {
  return COMPARISONS[comparison].filter((aspect) => !ASPECTS[aspect](a, b, measure));
}

/** Items in groups whose members may all be compared with each other; an item that has no number stands in no group. */
export function onOneYardstick<T extends Measured>(figures: readonly T[], comparison: Exclude<Comparison, 'parts' | 'contained'>, measure: Measure = 'value'): T[][] {
  const groups: T[][] = [];
  for (const figure of figures) {
    if (differences(figure, figure, comparison, measure).length > 0) continue;
    const group = groups.find(([first]) => first !== undefined && differences(first, figure, comparison, measure).length === 0);
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

function hasNumber(f: Measured, measure: Measure): boolean {
  return { value: f.value, growth: f.growth_pct, rank: f.rank }[measure] !== null;
}

/** A rank in a city or province is only set beside ranks in the same one. */
function sameField(a: Measured, b: Measured): boolean {
  return a.rank_of !== 'not-stated' && a.rank_of === b.rank_of && a.rank_scope === b.rank_scope && a.rank_area === b.rank_area;
}

function isDated(f: Measured): boolean {
  return f.period_kind !== 'not-stated' && (f.period_start ?? f.period_end) !== null;
}

/** Months and years of a period, so that January–August only meets January–August, and five years five; a date has no length. */
function lengthOf({ period_kind, period_start, period_end }: Measured): string {
  if (period_kind === 'year' || period_kind === 'as-of') return '';
  const years = Number(period_end?.slice(0, 4)) - Number(period_start?.slice(0, 4));
  return `${period_start?.slice(5) ?? ''}/${period_end?.slice(5) ?? ''}/${years}`;
}

/** One thing has its cost and its site at all times; of whole zones two amounts without a date may be of any two years. */
const SINGLE_THINGS: readonly string[] = ['project', 'carrier', 'enterprise'];

function sameTime(a: Measured, b: Measured): boolean {
  const [one, other] = [a, b].map((f) => `${f.period_start ?? ''}/${f.period_end ?? ''}`);
  const undated = one === '/' || other === '/';
  return undated ? SINGLE_THINGS.includes(a.scope) : one === other;
}

/** A date that lies in the other figure's period: an area as of July belongs to that year. */
function within(date: Measured, period: Measured): boolean {
  const [day, start, end] = [date.period_end, period.period_start, period.period_end];
  if (date.period_kind !== 'as-of' || day === null || start === null || end === null) return false;
  return day.slice(0, start.length) >= start && day.slice(0, end.length) <= end;
}
