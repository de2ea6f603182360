/**
 * The evaluation sandbox: everything is computed in the page. What the reader typed stands after `#` in the address, which a
 * browser never sends. The engine is loaded with the first number, the drawing with the first result.
 */
import { addressed, remember } from './form-address.ts';
import { markForm, readForm, writeForm } from './sandbox-form.ts';
import type { Words } from './sandbox-form.ts';
import type { SandboxIndicator } from './sandbox-setup.ts';
import { blankState, fromAddress, toAddress, withoutPlace, withPlace } from './sandbox-state.ts';
import type { State } from './sandbox-state.ts';

/** Milliseconds without a key after which the result is shown and announced. */
const PAUSE = 500;

const form = document.querySelector<HTMLFormElement>('#sandbox');
const [shared, said, wrong, tables, ranges] = ['#sandbox-shared', '#sandbox-said', '#sandbox-wrong', '#sandbox-tables', '#sandbox-ranges'].map((id) => document.querySelector<HTMLElement>(id));

if (form && shared && said && wrong && tables && ranges) {
  const indicators = JSON.parse(form.dataset['indicators'] ?? '') as readonly SandboxIndicator[];
  const words = JSON.parse(form.dataset['words'] ?? '') as Words;
  const [ids, names] = [indicators.map(({ id }) => id), indicators.map(({ name }) => name)];
  const start = blankState(indicators.length);
  let state: State = start;
  let waiting = 0;

  const result = async (): Promise<void> => {
    const { show } = await import('./sandbox-view.ts');
    await show(state, indicators, words, { said, wrong, tables, ranges });
  };
  /** Takes over a state; the result follows at once or when the reader pauses. */
  const take = (next: State, pause: number): void => {
    state = next;
    remember(toAddress(state, start, ids), '#');
    markForm(form, state, words, names);
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void result(), pause);
  };
  const write = (next: State): void => {
    writeForm(form, next);
    take(next, 0);
  };
  const fromHash = (): void => {
    const next = fromAddress(addressed('#'), start, ids);
    shared.hidden = next === start;
    if (next === state) markForm(form, state, words, names);
    else write(next);
  };

  form.addEventListener('input', () => take(readForm(form, state.places.length, ids.length), PAUSE));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.id === 'sandbox-clear') {
      shared.hidden = true;
      write(start);
    }
    if (target.id === 'sandbox-add') {
      write(withPlace(state));
      form.querySelector<HTMLInputElement>(`[name=place${state.places.length - 1}]`)?.focus();
    }
    if (target.dataset['remove'] !== undefined) {
      write(withoutPlace(state, Number(target.dataset['remove'])));
      form.querySelector<HTMLInputElement>(`[name=place${Math.min(Number(target.dataset['remove']), state.places.length - 1)}]`)?.focus();
    }
  });
  addEventListener('hashchange', fromHash);
  fromHash();
}
