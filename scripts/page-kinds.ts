import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { LANGUAGES } from '../src/i18n/index.ts';
import type { Lang } from '../src/i18n/index.ts';
import { langOf } from './mark-site.ts';

export interface KindPage {
  readonly kind: string;
  readonly lang: Lang;
  readonly path: string;
}

/** The kind of a page by its address: all but the last part and without names and numbers of things, or the page itself at the top. A page to embed is one kind, whatever it shows. */
function kindOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.includes('embed')) return 'embed';
  const folders = parts.slice(0, -1).filter((part, at) => at < 3 && !/[\d-]/.test(part));
  return parts.length > 1 ? `${folders.join('/')} ${parts.length}` : `/${parts.join('')}`;
}

/**
 * One built page of each kind in each language: the heaviest (most likely to overflow or to be slow), or the one of middle
 * size (the usual page; checks that read every element take seconds on the heaviest).
 */
export function pagesOfEachKind(dist: string, which: 'heaviest' | 'middle' = 'heaviest'): KindPage[] {
  const kinds = new Map<string, (KindPage & { readonly size: number })[]>();
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).sort()) {
    const path = `/${name.split(sep).join('/')}`.replace(/index\.html$/, '');
    const lang = langOf(path);
    const kind = kindOf(path.slice(`/${LANGUAGES[lang].path ?? ''}`.length));
    kinds.set(`${lang} ${kind}`, [...(kinds.get(`${lang} ${kind}`) ?? []), { kind, lang, path, size: statSync(join(dist, name)).size }]);
  }
  return [...kinds.values()].flatMap((pages) => {
    const sorted = pages.sort((a, b) => a.size - b.size);
    return (which === 'heaviest' ? sorted.at(-1) : sorted[Math.floor(sorted.length / 2)]) ?? [];
  });
}

/** The same as addresses. */
export const onePageOfEachKind = (dist: string, which: 'heaviest' | 'middle' = 'heaviest'): string[] => pagesOfEachKind(dist, which).map(({ path }) => path);
