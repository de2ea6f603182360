/** Bytes per page kind, gzip, as a table: the weight a reader's phone loads. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES, languageCodes } from '../src/i18n/index.ts';
import { isDossier } from './dossier-files.ts';
import { htmlPages } from './html-pages.ts';

export interface Weights {
  readonly kinds: readonly { readonly kind: string; readonly pages: number; readonly median: number; readonly max: number; readonly heaviest: string }[];
  readonly css: number;
  /** Bytes of each dossier as a file, not packed. */
  readonly dossiers: readonly number[];
  /** Script that the heaviest page loads by itself, without what loads when a reader asks for it (search, drawing in the page). */
  readonly script: number;
  readonly scriptPage: string;
}

const PREFIXES: ReadonlySet<string | undefined> = new Set(languageCodes.flatMap((lang) => LANGUAGES[lang].path ?? []));

/** `/zones/x/` → zones; in another language `en/zones`. */
function kindOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  return PREFIXES.has(first) ? `${first}/${second || '首页'}` : first || '首页';
}

const gz = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

export function weights(folder: string): Weights {
  const all = htmlPages(folder);
  const pages = all.filter(({ path }) => !isDossier(path)).map(({ path, html }) => ({ path, kind: kindOf(path), bytes: gz(html) }));
  const kinds = [...new Set(pages.map((page) => page.kind))].map((kind) => {
    const group = pages.filter((page) => page.kind === kind).sort((a, b) => a.bytes - b.bytes);
    const heaviest = group.at(-1);
    const median = group[Math.floor((group.length - 1) / 2)]?.bytes ?? 0;
    return { kind, pages: group.length, median, max: heaviest?.bytes ?? 0, heaviest: heaviest?.path ?? '' };
  });
  const styles = readdirSync(join(folder, '_assets')).filter((name) => name.endsWith('.css'));
  const css = styles.reduce((n, name) => n + gz(readFileSync(join(folder, '_assets', name))), 0);
  const dossiers = all.filter(({ path }) => isDossier(path)).map(({ html }) => Buffer.byteLength(html));
  return { kinds, css, dossiers, ...heaviestScript(folder) };
}

function heaviestScript(folder: string): Pick<Weights, 'script' | 'scriptPage'> {
  const sizes = new Map<string, number>();
  const size = (name: string): number => {
    if (!sizes.has(name)) sizes.set(name, gz(readFileSync(join(folder, name))));
    return sizes.get(name) ?? 0;
  };
  const pages = htmlPages(folder).map(({ path, dom }) => {
    const names = dom.querySelectorAll('script[src]').map((node) => /(?:_assets\/)?[^/]+$/.exec(node.getAttribute('src') ?? '')?.[0] ?? '');
    const loaded = new Set<string>();
    for (const name of names) withImports(folder, name, loaded);
    return { path, bytes: [...loaded].reduce((n, name) => n + size(name), 0) };
  });
  const heaviest = pages.reduce((most, page) => (page.bytes > most.bytes ? page : most));
  return { script: heaviest.bytes, scriptPage: heaviest.path };
}

/** A script and what it imports at once; `import()` loads later. */
function withImports(folder: string, name: string, loaded: Set<string>): void {
  if (loaded.has(name)) return;
  loaded.add(name);
  const text = readFileSync(join(folder, name), 'utf8');
  for (const [, from = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) withImports(folder, `_assets/${from}`, loaded);
}

export function weighPages(folder: string): string {
  const { kinds, css, dossiers, script, scriptPage } = weights(folder);
  const total = kinds.reduce((n, kind) => n + kind.pages, 0);
  const kb = (bytes: number): string => (bytes / 1000).toFixed(1);
  const lines = kinds.map((k) => `  ${k.kind}\t${k.pages} 页\t中位 ${kb(k.median)} kB\t最大 ${kb(k.max)} kB\t${k.heaviest}`);
  return [`共 ${total} 页（gzip）：`, ...lines, `  样式 ${kb(css)} kB，一页的脚本最多 ${kb(script)} kB（${scriptPage}）`, `  离线档案 ${dossiers.length} 份，最大 ${kb(Math.max(0, ...dossiers))} kB（不压缩）`].join('\n');
}
