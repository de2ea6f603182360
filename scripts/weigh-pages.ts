/** Bytes per page kind, gzip, as a table: the weight a reader's phone loads. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { htmlPages } from './html-pages.ts';

export interface Weights {
  readonly kinds: readonly { readonly kind: string; readonly pages: number; readonly median: number; readonly max: number; readonly heaviest: string }[];
  readonly css: number;
  /** Script of the site itself, without the search that loads when a reader asks for it. */
  readonly script: number;
}

const gz = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

export function weights(folder: string): Weights {
  const pages = htmlPages(folder).map(({ path, html }) => ({ path, kind: path.split('/')[1] || '首页', bytes: gz(html) }));
  const kinds = [...new Set(pages.map((page) => page.kind))].map((kind) => {
    const group = pages.filter((page) => page.kind === kind).sort((a, b) => a.bytes - b.bytes);
    const heaviest = group.at(-1);
    const median = group[Math.floor((group.length - 1) / 2)]?.bytes ?? 0;
    return { kind, pages: group.length, median, max: heaviest?.bytes ?? 0, heaviest: heaviest?.path ?? '' };
  });
  const assets = readdirSync(join(folder, '_assets')).map((name) => join(folder, '_assets', name));
  const sum = (ending: string): number => assets.filter((a) => a.endsWith(ending)).reduce((n, a) => n + gz(readFileSync(a)), 0);
  return { kinds, css: sum('.css'), script: sum('.js') + gz(readFileSync(join(folder, 'display.js'))) };
}

export function weighPages(folder: string): string {
  const { kinds, css, script } = weights(folder);
  const total = kinds.reduce((n, kind) => n + kind.pages, 0);
  const kb = (bytes: number): string => (bytes / 1000).toFixed(1);
  const lines = kinds.map((k) => `  ${k.kind}\t${k.pages} 页\t中位 ${kb(k.median)} kB\t最大 ${kb(k.max)} kB\t${k.heaviest}`);
  return [`共 ${total} 页（gzip）：`, ...lines, `  样式 ${kb(css)} kB，脚本 ${kb(script)} kB`].join('\n');
}
