/** The only place of the pipeline that touches the disk. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { compare } from './finding.ts';

export interface InputFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Every regular file below `root/folder`, sorted by path. Links and hidden files are left out. */
export function readTree(root: string, folder: string): InputFile[] {
  const files: InputFile[] = [];
  const walk = (directory: string): void => {
    for (const name of readdirSync(directory).sort(compare)) {
      const full = join(directory, name);
      const stat = lstatSync(full);
      if (name.startsWith('.') || stat.isSymbolicLink()) continue;
      if (stat.isDirectory()) walk(full);
      else files.push({ path: relative(root, full).split(sep).join('/'), bytes: readFileSync(full) });
    }
  };
  if (existsSync(join(root, folder))) walk(join(root, folder));
  return files;
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
