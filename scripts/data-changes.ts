/**
 * `npm run data:changes`: what differs between the data here and the last release, another release or another folder.
 * Exit 0 when compared, 1 when either side has errors, 2 when the command is used wrongly.
 */
import './guard.ts';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outline } from '../src/pipeline/changes/outline.ts';
import { FORMATS } from '../src/pipeline/changes/render.ts';
import type { Format } from '../src/pipeline/changes/render.ts';
import { changeReport } from '../src/pipeline/changes/report.ts';
import { EMPTY, snapshotOf } from '../src/pipeline/changes/snapshot.ts';
import type { Snapshot } from '../src/pipeline/changes/snapshot.ts';
import { readTree } from '../src/pipeline/effects.ts';
import { report } from '../src/pipeline/report.ts';
import type { Release } from '../src/pipeline/releases/release.ts';
import { check } from '../src/pipeline/run.ts';
import { wrongUse } from './wrong-use.ts';

const USE = '用法：npm run data:changes -- [--against 文件夹或发布日期] [--format text|markdown|html] [--all] [--lang zh]';
const root = process.cwd();

interface Against {
  readonly name: string;
  readonly state: Snapshot;
}

/** Null where the other side has errors, which are told. */
function against(wanted: string | undefined, releases: readonly Release[]): Against | null {
  const release = wanted === undefined ? releases.at(-1) : releases.find(({ date }) => date === wanted);
  if (release) return { name: ` ${release.date} 的发布`, state: release.after };
  if (wanted === undefined) return { name: '空的数据', state: EMPTY };
  if (!existsSync(join(wanted, 'data')) || !statSync(join(wanted, 'data')).isDirectory()) {
    wrongUse.stop(`找不到“${wanted}”。写发布日期（${releases.map(({ date }) => date).join('、') || '还没有发布过'}），或写一个里面有 data/ 的文件夹。${USE}`);
  }
  const other = check(readTree(wanted, 'data'), readTree(wanted, 'content'));
  if (other.draft) return { name: `文件夹 ${wanted} 里的数据`, state: snapshotOf(other.draft) };
  console.error(`“${wanted}”的数据有错误：\n${report(other.findings)}`);
  return null;
}

const { values } = wrongUse.unless(USE, () => parseArgs({ options: { all: { type: 'boolean' }, against: { type: 'string' }, format: { type: 'string', default: 'text' }, lang: { type: 'string', default: 'zh' } } }));
const format = wrongUse.oneOf('format', Object.keys(FORMATS) as Format[], values.format);
wrongUse.oneOf('lang', ['zh'], values.lang);

const { findings, draft, releases } = check(readTree(root, 'data'), readTree(root, 'content'));
const other = draft ? against(values.against, releases) : null;
if (!draft) console.error(report(findings));
if (!draft || other === null) process.exitCode = 1;
else {
  const now = snapshotOf(draft);
  console.log(FORMATS[format](outline(changeReport(other.state, now), other.name, [now, other.state], { all: values.all === true })).trimEnd());
  // What only the memory objects to is shown as a change, and said.
  if (findings.some(({ severity }) => severity === 'error')) console.error(report(findings));
}
