/** The form of the evaluation sandbox as a state, and a state as the form. */
import { fill as fillSentence } from '../words/fill.ts';
import { AGGREGATIONS, cleaned, cleanName, FEWEST_PLACES, MOST_PLACES, NORMALISATIONS, numberIn, oneOf, THRESHOLDS, weightIn } from './sandbox-state.ts';
import type { State, ThresholdChoice } from './sandbox-state.ts';

export type Words = Readonly<Record<string, string>>;

/** A template filled in; words or values that are missing are our bug. */
export function fill(words: string | undefined, values: Readonly<Record<string, string | number>> = {}): string {
  if (words === undefined) throw new Error('missing words');
  return fillSentence(words, values);
}

const input = (form: HTMLFormElement, name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;
const select = (form: HTMLFormElement, name: string): HTMLSelectElement => form.elements.namedItem(name) as HTMLSelectElement;

/** Of `places` places, the first columns of the form. */
export function readForm(form: HTMLFormElement, places: number, indicators: number): State {
  const each = Array.from({ length: indicators }, (_, at) => at);
  const { value: normalisation } = select(form, 'normalisation');
  return {
    places: Array.from({ length: places }, (_, nth) => ({
      name: cleanName(input(form, `place${nth}`).value),
      values: each.map((at) => cleaned(input(form, `v${nth}-${at}`).value)),
    })),
    weights: each.map((at) => cleaned(input(form, `w${at}`).value)),
    normalisation: oneOf(NORMALISATIONS, normalisation) ?? 'min-max',
    aggregation: oneOf(AGGREGATIONS, select(form, 'aggregation').value) ?? 'arithmetic',
    threshold: oneOf(Object.keys(THRESHOLDS) as ThresholdChoice[], select(form, 'threshold').value) ?? 'two-thirds',
  };
}

/** Writes the state into the fields; fields of places that are not there are blank and hidden. */
export function writeForm(form: HTMLFormElement, state: State): void {
  for (let nth = 0; nth < MOST_PLACES; nth += 1) {
    const place = state.places[nth];
    input(form, `place${nth}`).value = place?.name ?? '';
    state.weights.forEach((_, at) => (input(form, `v${nth}-${at}`).value = place?.values[at] ?? ''));
    for (const cell of form.querySelectorAll<HTMLElement>(`[data-place="${nth}"]`)) cell.hidden = place === undefined;
  }
  state.weights.forEach((weight, at) => (input(form, `w${at}`).value = weight));
  for (const name of ['normalisation', 'aggregation', 'threshold'] as const) select(form, name).value = state[name];
}

/** Names of the places as they are shown: the typed one, or the number of the place; of equal names each with its number. */
export function namesOf(state: State, words: Words): string[] {
  const typed = state.places.map(({ name }) => name.trim());
  return typed.map((name, nth) => {
    const numbered = fill(words['place'], { nth: nth + 1 });
    if (name === '') return numbered;
    return typed.filter((other) => other === name).length > 1 ? fill(words['sameName'], { name, place: numbered }) : name;
  });
}

/** Gives every field the name of its place, read and seen, and marks what is no number. */
export function markForm(form: HTMLFormElement, state: State, words: Words, indicators: readonly string[]): void {
  namesOf(state, words).forEach((place, nth) => {
    indicators.forEach((indicator, at) => {
      const field = input(form, `v${nth}-${at}`);
      const text = state.places[nth]?.values[at] ?? '';
      field.setAttribute('aria-label', fill(words['value'], { indicator, place }));
      mark(field, text !== '' && numberIn(text) === null);
    });
    for (const name of form.querySelectorAll(`[data-place="${nth}"] .beside`)) name.textContent = place;
    const remove = form.querySelector<HTMLButtonElement>(`button[data-remove="${nth}"]`);
    remove?.setAttribute('aria-label', fill(words['removeLabel'], { place }));
    if (remove) remove.disabled = state.places.length <= FEWEST_PLACES;
  });
  state.weights.forEach((weight, at) => mark(input(form, `w${at}`), weightIn(weight) === null));
  const add = form.querySelector<HTMLButtonElement>('#sandbox-add');
  if (add) add.disabled = state.places.length >= MOST_PLACES;
}

function mark(field: HTMLInputElement, wrong: boolean): void {
  if (wrong) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}
