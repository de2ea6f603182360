import { htmlPages } from './html-pages.ts';

/** The kind of a page by its address: all but the last part, or the page itself at the top. A page to embed is one kind, whatever it shows. */
function kindOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.includes('embed')) return 'embed';
  return parts.length > 1 ? parts.slice(0, -1).filter((part) => !/\d/.test(part)).join('/') : path;
}

/**
 * One built page of each kind, as addresses: the heaviest (most likely to overflow or to be slow), or the one of middle
 * size (the usual page; checks that read every element take seconds on the heaviest).
 */
export function onePageOfEachKind(dist: string, which: 'heaviest' | 'middle' = 'heaviest'): string[] {
  const kinds = new Map<string, { path: string; size: number }[]>();
  for (const { path, html } of htmlPages(dist)) kinds.set(kindOf(path), [...(kinds.get(kindOf(path)) ?? []), { path, size: html.length }]);
  return [...kinds.values()].flatMap((pages) => {
    const sorted = pages.sort((a, b) => a.size - b.size);
    return (which === 'heaviest' ? sorted.at(-1) : sorted[Math.floor(sorted.length / 2)])?.path ?? [];
  });
}
