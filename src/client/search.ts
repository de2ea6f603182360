/**
 * The search page: exact hits from the index made at the end of the build. Nothing leaves the site's own host; what the
 * reader typed stands in the address of the page and, if the reader wants it, on the device.
 */
import { chosen, remember } from './form-address.ts';
import type { Message } from './search-answer.ts';
import { restoreFacets } from './search-facets.ts';
import { moveByKeys } from './search-keys.ts';
import { keepQuery, keepRecent, recentQueries } from './search-recent.ts';

/** Milliseconds without a key before a search starts. */
const PAUSE = 120;
/** Milliseconds after which the reader is told that the search is under way. */
const SLOW = 400;

const form = document.querySelector<HTMLFormElement>('#search');
const status = document.querySelector<HTMLElement>('#search-status');
const output = document.querySelector<HTMLElement>('#search-results');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');

if (form && status && output && input) start(form, status, output, input);

function start(form: HTMLFormElement, status: HTMLElement, output: HTMLElement, input: HTMLInputElement): void {
  const base = form.dataset['base'] ?? '/';
  const kinds = JSON.parse(form.dataset['kinds'] ?? '{}') as Record<string, string>;
  const messages = JSON.parse(form.dataset['messages'] ?? '{}') as Record<Message, string>;
  // Nobody loads the search who does not search.
  const machine = untilItWorks(() => import('./search-answer.ts'));
  const open = untilItWorks(async () => (await machine()).openIndex(form.dataset['index'] ?? ''));
  const loadWhole = untilItWorks(async () => (await open()).loadWhole());
  // What the whole text is wanted for may fail without harm: the sharded files answer as long as there is a network.
  const tryWhole = (): Promise<boolean> => loadWhole().catch(() => false);
  const page = { form, status, output, base, kinds, messages };
  let latest = 0;

  const run = async (): Promise<void> => {
    const query = input.value.trim();
    const turn = ++latest;
    remember(chosen(form));
    if (query === '') {
      output.replaceChildren();
      status.textContent = messages.hint;
      return;
    }
    output.removeAttribute('aria-busy');
    const slow = setTimeout(() => turn === latest && !output.hasAttribute('aria-busy') && (status.textContent = messages.loading), SLOW);
    try {
      const index = await open();
      await (await machine()).showAnswer(page, { query, index, loadWhole: tryWhole, isLatest: () => turn === latest });
    } catch {
      // A file did not arrive; the message says so, and the next query asks for it again.
      if (turn !== latest) return;
      output.removeAttribute('aria-busy');
      status.textContent = messages.failed;
      return;
    } finally {
      clearTimeout(slow);
    }
    output.toggleAttribute('data-offline', await tryWhole());
  };
  listen(form, input, run);
  moveByKeys(input, output);
  offerRecent(form, input, run);
  fromAddress(form, input);
  input.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  if (input.value !== '') void run();
}

function fromAddress(form: HTMLFormElement, input: HTMLInputElement): void {
  const address = new URLSearchParams(location.search);
  input.value = address.get('q') ?? '';
  restoreFacets(form, address);
}

/** Loads once; after a failure the next call tries again. */
function untilItWorks<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/** Searches while the reader types, but not within a composition: half a pinyin syllable is no query. */
function listen(form: HTMLFormElement, input: HTMLInputElement, run: () => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), PAUSE);
  };
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) later();
  });
  input.addEventListener('compositionend', later);
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) void run();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void run();
  });
}

/** The list of recent queries: drawn only when the reader chose to keep them. */
function offerRecent(form: HTMLFormElement, input: HTMLInputElement, run: () => Promise<void>): void {
  const keep = document.querySelector<HTMLInputElement>('#search-keep');
  const list = document.querySelector<HTMLElement>('#search-recent');
  if (!keep || !list) return;
  const draw = (): void => {
    const kept = recentQueries();
    keep.checked = kept !== null;
    list.replaceChildren(...(kept ?? []).map((query) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = query;
      button.addEventListener('click', () => {
        input.value = query;
        void run();
      });
      const line = document.createElement('li');
      line.append(button);
      return line;
    })); // prettier-ignore
  };
  const note = (): void => {
    keepQuery(input.value.trim());
    draw();
  };
  // Some browsers bring back an earlier tick on reload.
  window.addEventListener('pageshow', draw);
  keep.addEventListener('change', () => {
    keepRecent(keep.checked);
    draw();
  });
  form.addEventListener('submit', note);
  document.querySelector('#search-results')?.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) note();
  });
  draw();
}
