import { build } from 'astro';
import { placeDossiers } from './dossier-files.ts';

/** Renders every page into `folder` with Astro. Returns no problems: Astro throws when a page cannot be made. */
export async function buildPages(root: string, folder: string): Promise<readonly string[]> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({ root, outDir: folder, logLevel: 'warn' });
  placeDossiers(folder);
  return [];
}
