/** The only place of the pipeline that touches the disk. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { compare } from './finding.ts';

export interface InputFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Why there are no bytes: the disk refused to give them, or a folder has the name of a file. */
  readonly fault?: 'unreadable-file' | 'folder-named-file';
}

/** A folder with such a name stands where a table or an article is expected. */
const FILE_NAME = /\.(csv|mdx|json)$/i;
const NOTHING = new Uint8Array();

/** Every regular file below `root/folder`, sorted by path. Links and hidden files are left out; what cannot be read has a fault. */
export function readTree(root: string, folder: string): InputFile[] {
  const files: InputFile[] = [];
  const pathOf = (full: string): string => relative(root, full).split(sep).join('/');
  const walk = (directory: string): void => {
    const names = unlessRefused(() => readdirSync(directory));
    if (names === null) files.push({ path: pathOf(directory), bytes: NOTHING, fault: 'unreadable-file' });
    for (const name of (names ?? []).sort(compare)) {
      const full = join(directory, name);
      const stat = unlessRefused(() => lstatSync(full));
      if (name.startsWith('.') || stat?.isSymbolicLink()) continue;
      if (stat?.isDirectory() && FILE_NAME.test(name)) files.push({ path: pathOf(full), bytes: NOTHING, fault: 'folder-named-file' });
      else if (stat?.isDirectory()) walk(full);
      else files.push(fileAt(full, pathOf(full)));
    }
  };
  const top = join(root, folder);
  if (existsSync(top) && !lstatSync(top).isDirectory()) return [];
  if (existsSync(top)) walk(top);
  return files;
}

function fileAt(full: string, path: string): InputFile {
  const bytes = unlessRefused(() => (lstatSync(full).isFile() ? readFileSync(full) : null));
  return bytes === null ? { path, bytes: NOTHING, fault: 'unreadable-file' } : { path, bytes };
}

/** No permission, a broken disk, open in another program, gone meanwhile: a fault of the file and not of this program. */
const REFUSALS = new Set(['EACCES', 'EPERM', 'EIO', 'EBUSY', 'ENOENT', 'ENXIO', 'ELOOP', 'ENAMETOOLONG', 'EISDIR']);

function unlessRefused<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && REFUSALS.has(String(error.code))) return null;
    throw error;
  }
}

/**
 * Replaces `target` by the given files in one step: everything is written beside it first, then the folders change places.
 * Refuses a target outside `root` and a path that leaves the target.
 */
export function replaceTree(root: string, target: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const inside = (parent: string, child: string): boolean => resolve(child).startsWith(resolve(parent) + sep);
  if (!inside(root, target)) throw new Error(`refusing to replace ${target}: it is outside ${root}`);
  const next = `${target}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  for (const [path, content] of files) {
    const full = join(next, path);
    if (!inside(next, full)) throw new Error(`refusing to write ${path}: it leaves ${next}`);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  }
  swap(next, target);
}

/** Moves `next` to `target`; what was there is removed only after the new one stands. */
export function swap(next: string, target: string): void {
  const previous = `${target}.previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(next, target);
  rmSync(previous, { recursive: true, force: true });
}
