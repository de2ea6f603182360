import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { placeDossiers } from './dossier-files.ts';
import { settingProblems } from '../src/site/foot-items.ts';
import { SETTINGS } from '../src/site/settings.ts';

/** Where Astro keeps what it has read. */
const KEPT = '.build/astro';

/** Renders every page into `folder` with Astro, which throws when a page cannot be made. Settings that cannot stand are its only problems. */
export async function buildPages(root: string, folder: string): Promise<readonly string[]> {
  const problems = settingProblems(SETTINGS);
  if (problems.length > 0) return problems;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Articles that Astro keeps from an earlier build would lack what their schema has gained since. Its own way to forget them warns about it.
  rmSync(join(root, KEPT), { recursive: true, force: true });
  await build({ root, outDir: folder, cacheDir: KEPT, logLevel: 'warn' });
  placeDossiers(folder);
  return [];
}
