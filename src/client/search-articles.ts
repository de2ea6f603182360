/** Pagefind over the articles: asked only when nothing exact and nothing similar was found. */
import { isMeant } from '../search/meant.ts';

export interface Article {
  readonly url: string;
  readonly title: string;
  readonly text: string;
}
interface Pagefind {
  readonly search: (query: string) => Promise<{ readonly results: readonly { readonly data: () => Promise<{ readonly url: string; readonly content: string; readonly meta: { readonly title?: string } }> }[] }>;
}

const MOST = 5;

export async function searchArticles(query: string, base: string): Promise<Article[]> {
  const engine = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  const { results } = await engine.search(query);
  const found = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  const articles = found.map(({ url, content, meta }) => ({ url, title: meta.title ?? url, text: content }));
  return articles.filter(({ title, text }) => isMeant(query, `${title} ${text}`));
}
