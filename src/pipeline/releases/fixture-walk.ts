/** The base tables with edits, through the whole pipeline and with releases; for tests. */
import { join } from 'node:path';
import { snapshotOf } from '../changes/snapshot.ts';
import { readTree } from '../effects.ts';
import type { InputFile } from '../effects.ts';
import { build, check } from '../run.ts';
import { VIEWS, viewPath } from '../../schema/views/index.ts';
import type { View, ViewName } from '../../schema/views/index.ts';
import { freeze } from './freeze.ts';
import { FOLDER, isReleaseFile } from './release.ts';
import { RECORDS } from './remembered.ts';
import { textsOf } from './texts.ts';

const BASE = join(import.meta.dirname, '../../../scripts/fixtures/base');
export const content = readTree(BASE, 'content');

const text = (file: InputFile): string => Buffer.from(file.bytes).toString();

/** The base as if it had never been released: no release, no correction, no removal. */
export const base: readonly InputFile[] = readTree(BASE, 'data')
  .filter(({ path }) => !isReleaseFile(path))
  .map((file) => (RECORDS.some((name) => file.path === `data/${name}.csv`) ? { path: file.path, bytes: Buffer.from(`${text(file).split('\n')[0] ?? ''}\n`) } : file));

/** The files with one of them changed; throws when nothing changed, since a test would then prove nothing. */
export function edited(files: readonly InputFile[], path: string, edit: (text: string) => string): InputFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    const next = edit(text(file));
    if (next === text(file)) throw new Error(`${path} is as before`);
    return { path, bytes: Buffer.from(next) };
  });
}

export const withLine = (files: readonly InputFile[], path: string, line: string): InputFile[] => edited(files, path, (old) => `${old}${line}\n`);
export const withoutLine = (files: readonly InputFile[], path: string, start: string): InputFile[] =>
  edited(files, path, (old) => old.split('\n').filter((line) => !line.startsWith(start)).join('\n'));

/** The files with a release of them added. */
export function released(files: readonly InputFile[], date: string, note: string | null = null, written = content): InputFile[] {
  const { rows, findings, articles, releases } = check(files, written);
  if (!rows) throw new Error(JSON.stringify(findings));
  const frozen = freeze(snapshotOf(rows), releases.at(-1) ?? null, { date, note, texts: textsOf(articles) });
  return [...files, ...[...frozen.files].map(([name, body]) => ({ path: `${FOLDER}${date}/${name}`, bytes: Buffer.from(body) }))];
}

export const checked = (files: readonly InputFile[]) => check(files, content);
export const codes = (files: readonly InputFile[]): string[] => checked(files).findings.map(({ code }) => code);

export function viewsOf(files: readonly InputFile[], written = content) {
  const { artefacts, findings } = build(files, written);
  if (!artefacts) throw new Error(JSON.stringify(findings));
  return <N extends ViewName>(name: N, id?: string): View<N> => VIEWS[name].schema.parse(JSON.parse(artefacts.get(viewPath(name, id)) ?? '')) as View<N>;
}
