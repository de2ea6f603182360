/** Recent queries, kept only on this device and only when the reader asks for it. Where nothing can be kept, nothing is. */

const KEY = 'search-recent';
const MOST = 8;

/** The queries kept, latest first; null when the reader has not asked to keep any. */
export function recentQueries(): readonly string[] | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : null;
  } catch {
    // A browser that forbids storage (private windows, strict settings) or holds something else under the key.
    return null;
  }
}

function write(queries: readonly string[] | null): void {
  try {
    if (queries === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Storage is full or forbidden: the list is a convenience, the search works without it.
  }
}

export function keepQuery(query: string): void {
  const kept = recentQueries();
  if (kept && query !== '') write([query, ...kept.filter((one) => one !== query)].slice(0, MOST));
}

/** Begins to keep queries, or forgets all and keeps none. */
export const keepRecent = (keep: boolean): void => write(keep ? [] : null);
