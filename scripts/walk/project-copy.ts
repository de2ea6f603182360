/** A copy of the project in a temporary folder, to spoil and throw away. The packages are linked, not copied. */
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Made by builds or for a person; a copy needs none of it. */
const LEFT_OUT: readonly string[] = ['node_modules', 'dist'];

export interface ProjectCopy {
  readonly root: string;
  remove(): void;
}

export function copyProject(from: string): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'zone-ledger-'));
  const isWanted = (path: string): boolean => path === from || !(LEFT_OUT.includes(basename(path)) || basename(path).startsWith('.'));
  cpSync(from, root, { recursive: true, filter: isWanted });
  if (existsSync(join(from, 'node_modules'))) symlinkSync(join(from, 'node_modules'), join(root, 'node_modules'));
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
