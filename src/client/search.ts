/**
 * The search page: names that contain the words first, then full text from Pagefind with exact hits before looser ones.
 * Nothing leaves the site's own host, nothing is stored.
 */
import { exactFirst, matchNames, normalise } from './search-rank.ts';
import type { Hit, Name } from './search-rank.ts';
import { renderResults } from './search-view.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string; readonly kind?: string; readonly zone?: string };
}
interface Pagefind {
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly { readonly data: () => Promise<Fragment> }[] }>;
}

/** Fragments read per query; enough to reach every exact hit on today's site, and a bound on the bytes a query costs. */
const LIMIT = 30;

const form = document.querySelector<HTMLFormElement>('#search');
const status = document.querySelector<HTMLElement>('#search-status');
const output = document.querySelector<HTMLElement>('#search-results');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');

if (form && status && output && input) {
  const base = form.dataset['base'] ?? '/';
  const kinds = JSON.parse(form.dataset['kinds'] ?? '{}') as Record<string, string>;
  const messages = JSON.parse(form.dataset['messages'] ?? '{}') as Record<'none' | 'found' | 'loading' | 'partial', string>;
  const names = lazily(async () => (await (await fetch(`${base}data/v1/views/names.json`)).json()) as Name[]);
  const pagefind = lazily(async () => {
    const engine = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await engine.options({ excerptLength: 30 });
    return engine;
  });
  let latest = 0;

  const run = async (): Promise<void> => {
    const query = input.value.trim();
    const turn = ++latest;
    if (query === '') return;
    status.textContent = messages.loading;
    const named = matchNames(query, await names(), base);
    const { results } = await (await pagefind()).search(query);
    const fragments = await Promise.all(results.slice(0, LIMIT).map((result) => result.data()));
    if (turn !== latest) return;
    const hits = exactFirst(query, named, fragments.map(toHit));
    renderResults(output, hits, kinds, messages.partial, normalise(query));
    const message = hits.length === 0 ? messages.none : messages.found;
    status.textContent = message.replace('{query}', query).replace('{count}', String(hits.length));
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), 200);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(input.value.trim())}`);
    void run();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void run();
}

function toHit({ url, content, meta }: Fragment): Hit {
  return { page: url, title: meta.title, kind: meta.kind ?? 'page', zone: meta.zone ?? null, text: content, named: false };
}

function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined;
  return () => (value ??= load());
}
