import { htmlPages } from '../html-pages.ts';

/** In English: the same templates, so a handful shows what the language changes. */
const ENGLISH = new Set(['', 'zones/*', 'plans/*', 'indicators/*', 'promises/*', 'search']);

/** `/zones/` is one kind and everything below it another; charts to embed are one kind whatever they show. */
function kindOf(path: string): string {
  const [first = '', ...below] = path.split('/').filter((part) => part !== '' && part !== 'en');
  return below.length > 0 && first !== 'embed' ? `${first}/*` : first;
}

/** The largest page of each kind, which is the slowest. */
export function pagesToMeasure(dist: string): string[] {
  const largest = new Map<string, { path: string; size: number }>();
  for (const { path, html } of htmlPages(dist)) {
    const kind = kindOf(path);
    const english = path.startsWith('/en/');
    if (english && !ENGLISH.has(kind)) continue;
    const key = english ? `en ${kind}` : kind;
    if (html.length > (largest.get(key)?.size ?? 0)) largest.set(key, { path, size: html.length });
  }
  return [...largest.values()].map(({ path }) => path).sort();
}
