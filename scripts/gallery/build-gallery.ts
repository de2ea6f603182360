import { join } from 'node:path';
import { build } from 'astro';

/** The gallery, relative to the project. It is never part of the site. */
export const GALLERY = '.build/gallery';

/** Renders the gallery from invented rows. The published data must be there: the frame of a page names their version. */
export async function buildGallery(root: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({ root, srcDir: join(root, 'scripts/gallery'), outDir: join(root, GALLERY), cacheDir: join(root, '.build/gallery-cache'), logLevel: 'warn', experimental: { contentIntellisense: false } });
}
