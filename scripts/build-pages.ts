import { build } from 'astro';
import { placeDossiers } from './dossier-files.ts';
import { settingProblems } from '../src/site/foot-items.ts';
import { SETTINGS } from '../src/site/settings.ts';

/** Renders every page into `folder` with Astro, which throws when a page cannot be made. Settings that cannot stand are its only problems. */
export async function buildPages(root: string, folder: string): Promise<readonly string[]> {
  const problems = settingProblems(SETTINGS);
  if (problems.length > 0) return problems;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Articles that Astro keeps from an earlier build would lack what their schema has gained since.
  await build({ root, outDir: folder, logLevel: 'warn', force: true });
  placeDossiers(folder);
  return [];
}
