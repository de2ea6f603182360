/** Pages read the published artefacts, the same files the public downloads, through the schema they were published by. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../i18n/index.ts';
import { VIEWS, viewPath } from '../schema/views/index.ts';
import type { View, ViewName } from '../schema/views/index.ts';

const ROOT = join(process.cwd(), 'public/data/v1');
const lists = new Map<string, unknown>();

/** A view in the reader's language. */
export function readView<N extends ViewName>(lang: Lang, name: N, id?: string): View<N> {
  const path = viewPath(name, id, lang);
  if (id === undefined && lists.has(path)) return lists.get(path) as View<N>;
  const value = VIEWS[name].schema.parse(JSON.parse(readFileSync(join(ROOT, path), 'utf8'))) as View<N>;
  if (id === undefined) lists.set(path, value);
  return value;
}

export interface Manifest {
  readonly schema_version: number;
  readonly data_version: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as Manifest;
}
