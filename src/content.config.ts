import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTIONS } from './schema/article.ts';

/** Prose lives in collections; everything that comes from tables is read from the published artefacts instead. */
const collection = (name: keyof typeof COLLECTIONS) =>
  defineCollection({ loader: glob({ base: `./content/${name}`, pattern: '*/*.mdx' }), schema: COLLECTIONS[name].schema });

export const collections = {
  articles: collection('articles'),
  pages: collection('pages'),
  decisions: collection('decisions'),
};
