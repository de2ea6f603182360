/**
 * The search page: exact hits from the index made at the end of the build. Nothing leaves the site's own host; what the
 * reader typed stands in the address of the page and, if the reader wants it, on the device.
 */
import { answer } from '../search/answer.ts';
import { narrowed } from '../search/groups.ts';
import { chosen, remember } from './form-address.ts';
import { searchArticles } from './search-articles.ts';
import { choiceIn, fillFacets, isNarrowed, restoreFacets } from './search-facets.ts';
import { moveByKeys } from './search-keys.ts';
import { openIndex } from './search-load.ts';
import { keepQuery, keepRecent, recentQueries } from './search-recent.ts';
import { articleSection, sections } from './search-view.ts';

type Message = 'hint' | 'none' | 'noneHere' | 'found' | 'foundSimilar' | 'loading' | 'failed' | 'apart' | 'similar' | 'more';

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
  const open = untilItWorks(() => openIndex(form.dataset['index'] ?? ''));
  const loadWhole = untilItWorks(async () => (await open()).loadWhole());
  let latest = 0;

  const show = async (turn: number, query: string): Promise<void> => {
    const index = await open();
    const { hits, exact, words } = await answer(query, index.meta, index.store());
    const choice = choiceIn(form, index.meta);
    const shown = narrowed(hits, choice, index.meta);
    const drawing = { index, words, base, kinds, messages };
    const articles = hits.length === 0 && navigator.onLine ? await searchArticles(query, base) : [];
    const drawn = articles.length > 0 ? [articleSection(articles, drawing)] : await sections(shown, drawing);
    if (turn !== latest) return;
    output.replaceChildren(...drawn);
    fillFacets(form, hits, choice, index.meta, kinds);
    status.textContent = messages[outcome(exact, drawn.length, isNarrowed(choice))].replace('{query}', query).replace('{count}', String(shown.length + articles.length));
  };

  const run = async (): Promise<void> => {
    const query = input.value.trim();
    const turn = ++latest;
    remember(chosen(form));
    if (query === '') {
      output.replaceChildren();
      status.textContent = messages.hint;
      return;
    }
    const slow = setTimeout(() => turn === latest && (status.textContent = messages.loading), SLOW);
    try {
      await show(turn, query);
    } catch {
      // A file did not arrive; the message says so, and the next query asks for it again.
      if (turn === latest) status.textContent = messages.failed;
      return;
    } finally {
      clearTimeout(slow);
    }
    // What follows the answer may fail without harm: the sharded files answer as long as there is a network.
    output.toggleAttribute('data-offline', await loadWhole().catch(() => false));
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

function outcome(exact: boolean, drawn: number, narrowedNow: boolean): Message {
  if (drawn === 0) return narrowedNow ? 'noneHere' : 'none';
  return exact ? 'found' : 'foundSimilar';
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
