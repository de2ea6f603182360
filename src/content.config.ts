import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTIONS } from './schema/article.ts';

/** Prose lives in collections; everything that comes from tables is read from the published artefacts instead. */
const articlesIn = (folder: keyof typeof COLLECTIONS) => glob({ base: `./content/${folder}`, pattern: '*/*.mdx' });

export const collections = {
  articles: defineCollection({ loader: articlesIn('articles'), schema: COLLECTIONS.articles.schema }),
  pages: defineCollection({ loader: articlesIn('pages'), schema: COLLECTIONS.pages.schema }),
  decisions: defineCollection({ loader: articlesIn('decisions'), schema: COLLECTIONS.decisions.schema }),
};
