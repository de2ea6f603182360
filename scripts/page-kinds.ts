import { htmlPages } from './html-pages.ts';

/** The heaviest built page of each kind (first segment, list or single page), as addresses: the pages most likely to break. */
export function onePageOfEachKind(dist: string): string[] {
  const heaviest = new Map<string, { path: string; size: number }>();
  for (const { path, html } of htmlPages(dist)) {
    const parts = path.split('/').filter((part) => part !== '');
    const kind = parts.length > 1 ? `${parts.slice(0, -1).join('/')}/*` : path;
    const best = heaviest.get(kind);
    if (!best || html.length > best.size) heaviest.set(kind, { path, size: html.length });
  }
  return [...heaviest.values()].map(({ path }) => path);
}
