/** A dossier is rendered as a page and kept as a file: `/dossiers/x/index.html` becomes `/dossiers/x.html`. */
import { existsSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../src/i18n/index.ts';

const FOLDERS = Object.values(LANGUAGES).map(({ path }) => (path === undefined ? '/dossiers/' : `/${path}/dossiers/`));

/** Whether the file at this address is a dossier: a file to take away, and no page of the site. */
export const isDossier = (path: string): boolean => FOLDERS.some((folder) => path.startsWith(folder));

export function placeDossiers(site: string): void {
  for (const folder of FOLDERS.map((path) => join(site, path)).filter((path) => existsSync(path))) {
    for (const entry of readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())) {
      const page = join(folder, entry.name);
      renameSync(join(page, 'index.html'), `${page}.html`);
      rmdirSync(page);
    }
  }
}
