/**
 * `npm run release -- --date YYYY-MM-DD [--note TEXT] [--note-en TEXT] [--redo]`: freezes the present data as a dated release in data/releases.
 * `--redo` makes the last release anew, for data that changed before it was put online. Exit 1 on errors, 2 on wrong use.
 */
import './guard.ts';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countText } from '../src/pipeline/changes/outline.ts';
import { tableNamed } from '../src/pipeline/changes/links.ts';
import { snapshotOf } from '../src/pipeline/changes/snapshot.ts';
import { readTree, replaceTree } from '../src/pipeline/effects.ts';
import { report } from '../src/pipeline/report.ts';
import { freeze } from '../src/pipeline/releases/freeze.ts';
import { latestSource } from '../src/pipeline/latest-source.ts';
import { FOLDER, partsOf } from '../src/pipeline/releases/release.ts';
import { textsOf } from '../src/pipeline/releases/texts.ts';
import { check } from '../src/pipeline/run.ts';
import type { Rows } from '../src/schema/index.ts';
import { readPartialDate } from '../src/schema/partial-date.ts';
import { wrongUse } from './wrong-use.ts';

const USE = '用法：npm run release -- --date 2026-12-01 [--note 一句话说明] [--note-en 英文说明] [--redo]';
const NOTE = 300;
const root = process.cwd();

const { date = '', note = '', 'note-en': english = '', redo } = wrongUse.unless(USE, () => parseArgs({ options: { date: { type: 'string' }, note: { type: 'string' }, 'note-en': { type: 'string' }, redo: { type: 'boolean', default: false } } })).values;
if (/^\d{4}-\d{2}-\d{2}$/.test(date) && readPartialDate(date) !== date) wrongUse.stop(`没有 ${date} 这一天。${USE}`);
if (date.length !== 10 || readPartialDate(date) !== date) wrongUse.stop(`发布日期要写明，写到日，例 2026-12-01。${USE}`);
if (note.length > NOTE || english.length > 2 * NOTE) wrongUse.stop(`说明太长，不超过 ${NOTE} 字。${USE}`);

const files = readTree(root, 'data');
const dates = [...new Set(files.flatMap(({ path }) => partsOf(path)?.date ?? []))].sort();
const last = redo ? dates.at(-2) : dates.at(-1);
if (redo && dates.at(-1) !== date) wrongUse.stop(`--redo 只重做最后一次发布（${dates.at(-1) ?? '还没有发布过'}）。${USE}`);
if (last !== undefined && date <= last) wrongUse.stop(`发布日期要晚于上一次（${last}）。重做最后一次发布，加 --redo。${USE}`);

const kept = redo ? files.filter(({ path }) => partsOf(path)?.date !== date) : files;
const { findings, rows, articles, releases } = check(kept, readTree(root, 'content'));
console.log(report(findings));
if (rows === null || !publish(rows)) process.exitCode = 1;

/** Whether there is a release now; what forbids it is told. */
function publish(rows: Rows): boolean {
  // No clock: the day of the release is the only "today" there is.
  const newest = latestSource({ rows });
  if (newest.slice(0, date.length) > date) {
    console.error(`最新的来源日期是 ${newest}，晚于发布日期 ${date}。核对那份来源的年份；来源没有写错，就改发布日期。没有发布。`);
    return false;
  }
  const { manifest, files: frozen } = freeze(snapshotOf(rows), releases.at(-1) ?? null, { date, note: note === '' ? null : note, note_en: english === '' ? null : english, texts: textsOf(articles) });
  const texts = Object.keys(manifest.texts ?? {}).length;
  if (manifest.tables.length === 0 && texts === 0) {
    console.error(`与上一次发布（${last ?? ''}）相比没有改动，不用发布。`);
    return false;
  }
  const folder = `${FOLDER}${date}`;
  replaceTree(root, join(root, folder), frozen);
  const bytes = [...frozen.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const serving = manifest.tables.flatMap(({ table, listed }) => (tableNamed(table)?.transient && listed > 0 ? [`${tableNamed(table)?.zh ?? table} ${listed} 行`] : []));
  console.log(`${date} 的发布：${countText(manifest.counts)}${serving.length === 0 ? '' : `（其中${serving.join('、')}）`}；${manifest.pages.length} 个页面；全部行的校验值 ${manifest.data_version.slice(0, 12)}。`);
  console.log(`已写到 ${folder}/（${frozen.size} 个文件，${Math.ceil(bytes / 1000)} kB）。接着运行 npm run build。`);
  return true;
}
