/** What a reader typed into the evaluation sandbox, and the same as the address of the page: one form, kept to the letter. */

export const FEWEST_PLACES = 2;
/** How many the page starts with. */
const FIRST_PLACES = 3;
export const MOST_PLACES = 6;
const LONGEST_NAME = 20;
export const EQUAL_WEIGHT = '1';

export const NORMALISATIONS = ['min-max', 'z-score', 'to-best'] as const;
export type NormalisationChoice = (typeof NORMALISATIONS)[number];
export const AGGREGATIONS = ['arithmetic', 'geometric'] as const;
export type AggregationChoice = (typeof AGGREGATIONS)[number];
/** Share of the indicators that must have a value for a place to be ranked. */
export const THRESHOLDS = { all: 1, 'three-quarters': 3 / 4, 'two-thirds': 2 / 3, half: 1 / 2, any: 0 } as const;
export type ThresholdChoice = keyof typeof THRESHOLDS;

export interface Place {
  readonly name: string;
  /** As typed, in the order of the indicators; blank where nothing is known. */
  readonly values: readonly string[];
}

export interface State {
  readonly places: readonly Place[];
  /** As typed, in the order of the indicators. */
  readonly weights: readonly string[];
  readonly normalisation: NormalisationChoice;
  readonly aggregation: AggregationChoice;
  readonly threshold: ThresholdChoice;
}

/** Full-width signs folded, thousands marks and spaces dropped; what is no number stays readable, to be named as such. */
export const cleaned = (typed: string): string => typed.normalize('NFKC').replace(/[,\s_]/g, '').replace('−', '-').slice(0, 30);

export const cleanName = (typed: string): string => [...typed].slice(0, LONGEST_NAME).join('');

/** null for a blank and for what is no number. */
export const numberIn = (text: string): number | null => (/^-?\d{1,15}(\.\d{1,9})?$/.test(text) ? Number(text) : null);

/** null where nothing that can weigh stands. */
export const weightIn = (text: string): number | null => (text.startsWith('-') ? null : numberIn(text));

/** At least two places; names and values given, the rest as nobody chose otherwise. */
export function startState(places: readonly Place[], indicators: number): State {
  const blank: Place = { name: '', values: Array.from({ length: indicators }, () => '') };
  const rows = [...places.slice(0, MOST_PLACES), ...Array.from({ length: Math.max(0, FEWEST_PLACES - places.length) }, () => blank)];
  const weights = Array.from({ length: indicators }, () => EQUAL_WEIGHT);
  return { places: rows, weights, normalisation: 'min-max', aggregation: 'arithmetic', threshold: 'two-thirds' };
}

/** Places without name and value: no zone stands in the form, so that a shared result looks like no ranking of zones. */
export const blankState = (indicators: number): State =>
  startState(Array.from({ length: FIRST_PLACES }, () => ({ name: '', values: Array.from({ length: indicators }, () => '') })), indicators);

export function withPlace(state: State): State {
  const place: Place = { name: '', values: state.weights.map(() => '') };
  return state.places.length < MOST_PLACES ? { ...state, places: [...state.places, place] } : state;
}

export function withoutPlace(state: State, at: number): State {
  return state.places.length > FEWEST_PLACES ? { ...state, places: state.places.filter((_, nth) => nth !== at) } : state;
}

/** Values of one indicator are joined by this, which an address shows as it is. */
const JOINT = '_';

/** Nothing where the state is the one the page starts with. `ids`: the indicators, in order. */
export function toAddress(state: State, start: State, ids: readonly string[]): [string, string][] {
  if (JSON.stringify(state) === JSON.stringify(start)) return [];
  const values = ids.map((id, at): [string, string] => [`v.${id}`, state.places.map((place) => place.values[at] ?? '').join(JOINT)]);
  const weights = ids.map((id, at): [string, string] => [`w.${id}`, state.weights[at] ?? '']);
  const choices = (['normalisation', 'aggregation', 'threshold'] as const).filter((name) => state[name] !== start[name]);
  return [
    ...state.places.map(({ name }): [string, string] => ['place', name]),
    ...values.filter(([, text]) => text.replaceAll(JOINT, '') !== ''),
    ...weights.filter(([, text]) => text !== EQUAL_WEIGHT),
    ...choices.map((name): [string, string] => [name, state[name]]),
  ];
}

/** The state an address stands for; what it does not say, or says of unknown indicators and choices, is as at the start. */
export function fromAddress(address: URLSearchParams, start: State, ids: readonly string[]): State {
  const names = address.getAll('place');
  if (names.length === 0) return start;
  const columns = ids.map((id) => (address.get(`v.${id}`) ?? '').split(JOINT).map(cleaned));
  const places = names.map((name, nth): Place => ({ name: cleanName(name), values: columns.map((column) => column[nth] ?? '') }));
  const weights = ids.map((id) => cleaned(address.get(`w.${id}`) ?? EQUAL_WEIGHT));
  return {
    ...startState(places, ids.length),
    weights,
    normalisation: oneOf(NORMALISATIONS, address.get('normalisation')) ?? start.normalisation,
    aggregation: oneOf(AGGREGATIONS, address.get('aggregation')) ?? start.aggregation,
    threshold: oneOf(Object.keys(THRESHOLDS) as ThresholdChoice[], address.get('threshold')) ?? start.threshold,
  };
}

export const oneOf = <T extends string>(options: readonly T[], text: string | null): T | undefined => options.find((option) => option === text);
