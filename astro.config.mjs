import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** SITE_URL: where the site will stand, for canonical addresses. SITE_BASE: the sub-path, with slashes at both ends. */
const { SITE_URL, SITE_BASE = '/' } = process.env;

export default defineConfig({
  ...(SITE_URL && { site: SITE_URL }),
  base: SITE_BASE,
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [mdx()],
  // Colours of code would come as inline styles, which the content security policy forbids. Names keep the apostrophe the tables have.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  build: {
    // A strict content security policy forbids inline styles and scripts.
    inlineStylesheets: 'never',
    assets: '_assets',
    concurrency: 4,
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks its own modules with a directive that the bundler reports once per article; nothing to act on.
        onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
      },
    },
  },
  // Schemas in .astro/collections, from which an editor completes the front matter of articles.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
});
