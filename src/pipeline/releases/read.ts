/** The files below data/releases → the releases in order of date, each with the state after it. A broken one breaks the chain. */
import { releaseManifest } from '../../schema/release.ts';
import type { ReleaseManifest } from '../../schema/release.ts';
import { EMPTY } from '../changes/snapshot.ts';
import type { InputFile } from '../effects.ts';
import { compare } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { groupBy } from '../group.ts';
import { readCsv } from '../read/csv.ts';
import { faultOf } from '../read/fault.ts';
import { applyFile } from './apply.ts';
import type { Applied } from './apply.ts';
import { stateDigest } from './digest.ts';
import { FOLDER, MANIFEST, partsOf } from './release.ts';
import type { Release } from './release.ts';
import { textsAfter } from './texts.ts';

export interface ReadReleases {
  readonly releases: readonly Release[];
  readonly findings: readonly Finding[];
}

export function readReleases(inputs: readonly InputFile[]): ReadReleases {
  // A file that the disk does not give breaks the chain wherever it stands.
  const faults = inputs.flatMap((input) => faultOf(input) ?? []);
  if (faults.length > 0) return { releases: [], findings: faults };
  const strange = inputs.filter(({ path }) => partsOf(path) === null);
  const findings: Finding[] = strange.map(({ path }) => ({ code: 'unexpected-file', severity: 'error', file: path, value: path, allowed: `${FOLDER}日期/${MANIFEST}、${FOLDER}日期/表名.csv` }));
  const folders = groupBy(inputs.filter((input) => !strange.includes(input)), ({ path }) => partsOf(path)?.date ?? '');
  const releases: Release[] = [];
  for (const [date, files] of [...folders].sort(([a], [b]) => compare(a, b))) {
    const read = readRelease(date, files, releases.at(-1) ?? null);
    findings.push(...read.findings);
    if (!read.release) break;
    releases.push(read.release);
  }
  return { releases, findings };
}

interface ReadOne {
  readonly release: Release | null;
  readonly findings: readonly Finding[];
}

const broken = (findings: readonly Finding[]): ReadOne => ({ release: null, findings });

function readRelease(date: string, files: readonly InputFile[], previous: Release | null): ReadOne {
  const file = `${FOLDER}${date}/${MANIFEST}`;
  const bytes = files.find(({ path }) => path === file)?.bytes;
  const manifest = bytes ? readManifest(bytes) : null;
  if (typeof manifest === 'string' || manifest === null) return broken([{ code: 'release-manifest', severity: 'error', file, value: manifest ?? '没有这个文件' }]);
  const expected = previous?.date ?? null;
  if (manifest.date !== date || manifest.previous !== expected) {
    const value = `日期 ${manifest.date}，上一次 ${manifest.previous ?? '没有'}`;
    return broken([{ code: 'release-order', severity: 'error', file, value, allowed: `日期 ${date}，上一次 ${expected ?? '没有'}` }]);
  }
  return readRows(manifest, file, files.filter(({ path }) => path !== file), previous);
}

function readRows(manifest: ReleaseManifest, file: string, tables: readonly InputFile[], previous: Release | null): ReadOne {
  const before = previous?.after ?? EMPTY;
  const findings: Finding[] = [];
  let applied: Applied = { state: before, digests: previous?.digests ?? new Map(), counts: new Map() };
  for (const { path, bytes } of [...tables].sort((a, b) => compare(a.path, b.path))) {
    const read = readCsv(path, bytes);
    findings.push(...read.findings);
    const next = read.file && applyFile(read.file, partsOf(path)?.name.replace('.csv', '') ?? '', applied);
    if (next && 'wrong' in next) findings.push({ code: 'release-digest', severity: 'error', file: path, ...next.wrong });
    else if (next) applied = next;
  }
  if (findings.some(({ severity }) => severity === 'error')) return broken(findings);
  const listed = manifest.tables.filter(({ table, listed: rows, rows: all }) => applied.counts.get(table) !== rows || (applied.state.get(table)?.size ?? 0) !== all);
  const wrong = listed[0]?.table ?? [...applied.counts.keys()].find((table) => !manifest.tables.some((one) => one.table === table));
  if (wrong !== undefined) return broken([...findings, { code: 'release-digest', severity: 'error', file, value: `${wrong}.csv 的行数与清单不符` }]);
  if (stateDigest(applied.digests) !== manifest.data_version) return broken([...findings, { code: 'release-digest', severity: 'error', file, value: '全部行的校验值与清单不符' }]);
  return { release: { ...manifest, before, after: applied.state, textsAfter: textsAfter(previous?.textsAfter ?? null, manifest.texts), digests: applied.digests }, findings };
}

/** The manifest, or what is wrong with it. */
function readManifest(bytes: Uint8Array): ReleaseManifest | string {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return '不是完整的 JSON';
  }
  const result = releaseManifest.safeParse(value);
  return result.success ? result.data : `${result.error.issues[0]?.path.join('.') ?? ''} 不对`;
}
