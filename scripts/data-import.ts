/**
 * `npm run data:import -- FILE.xlsx|FILE.csv [--table NAME] [--map "来源列=本表列;…"]… [--delete] [--write]`: reads a workbook back into data/.
 * Lists all findings and all changes; writes only with --write and without errors. Exit 1 on errors, 2 on wrong use.
 */
import './guard.ts';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { outline } from '../src/pipeline/changes/outline.ts';
import { FORMATS } from '../src/pipeline/changes/render.ts';
import { changeReport } from '../src/pipeline/changes/report.ts';
import { snapshotOf } from '../src/pipeline/changes/snapshot.ts';
import type { Snapshot } from '../src/pipeline/changes/snapshot.ts';
import { readTree } from '../src/pipeline/effects.ts';
import type { Finding } from '../src/pipeline/finding.ts';
import { report } from '../src/pipeline/report.ts';
import { givesAway, importSheets } from '../src/workbook/import-sheets.ts';
import type { SheetIn } from '../src/workbook/import-sheets.ts';
import { readIntake } from '../src/workbook/intake.ts';
import { changesText } from '../src/workbook/row-changes.ts';
import { findSheets, tableNamed } from '../src/workbook/sheets-in.ts';
import type { FoundSheets } from '../src/workbook/sheets-in.ts';
import { mappingFor } from './import-mapping.ts';
import { wrongUse } from './wrong-use.ts';

const USE = '用法：npm run data:import -- 文件.xlsx 或 文件.csv [--table 表名] [--map "来源列=本表列;…"] [--delete] [--write]';
const MAPPINGS = '.data-mappings.json';
const root = process.cwd();

const { values: options, positionals } = wrongUse.unless(USE, () =>
  parseArgs({
    options: { table: { type: 'string' }, map: { type: 'string', multiple: true }, ask: { type: 'boolean' }, delete: { type: 'boolean' }, write: { type: 'boolean' } },
    allowPositionals: true,
    strict: true,
  }),
);
const [path = wrongUse.stop(USE), ...more] = positionals;
if (more.length > 0) wrongUse.stop(`一次只导入一个文件。${USE}`);
if (!existsSync(path) || !statSync(path).isFile()) wrongUse.stop(`找不到文件 ${path}。`);
const asked = options.table === undefined ? null : (tableNamed(options.table) ?? wrongUse.stop(`没有“${options.table}”这张表。`));

const file = { path: options.table === undefined ? path : basename(path), bytes: readFileSync(path) };
await importFile();

async function importFile(): Promise<void> {
  const intake = await readIntake(file);
  const found = intake.sheets.length === 0 ? { sheets: [], written: null, listed: new Map(), findings: [] } : findSheets(file.path, intake.sheets, asked);
  const before = [...intake.findings, ...found.findings];
  if (options.map !== undefined && found.sheets.length > 1) wrongUse.stop('--map 只能用于一张工作表，请加 --table 表名。');
  const mapped = await withMappings(found.sheets);
  if (mapped.findings.length > 0 || found.sheets.length === 0) return finish([...before, ...mapped.findings], mapped.offers);

  const { findings, changes, files, drafts } = importSheets(readTree(root, 'data'), readTree(root, 'content'), mapped.sheets, { written: found.written, listed: found.listed, remove: options.delete === true });
  if (givesAway(findings)) console.log('有个人信息，改动清单先不列出；删掉以后再看。');
  else if (drafts !== null) console.log(changeText(snapshotOf(drafts.before), snapshotOf(drafts.after)));
  else if (files !== null || changes.length > 0) console.log(changesText(changes));
  if (files !== null && options.write === true) for (const [target, text] of files) replaceFile(join(root, target), text);
  finish([...before, ...findings], mapped.offers, files);
}

interface MappedSheets {
  readonly sheets: readonly SheetIn[];
  /** What to write behind the command for columns that are still unknown. */
  readonly offers: readonly string[];
  /** Of a mapping that cannot be understood; the sheets behind it are not asked about. */
  readonly findings: readonly Finding[];
}

async function withMappings(found: FoundSheets['sheets']): Promise<MappedSheets> {
  const mayAsk = options.ask === true || (options.map === undefined && process.stdin.isTTY);
  const [sheets, offers]: [SheetIn[], string[]] = [[], []];
  for (const sheet of found) {
    const { mapping, said, offer, findings, memory } = await mappingFor(join(root, MAPPINGS), sheet, options.map ?? [], mayAsk);
    for (const line of said) console.log(line);
    offers.push(...offer);
    if (findings.length > 0) return { sheets, offers, findings };
    if (memory !== null) replaceFile(join(root, MAPPINGS), memory);
    sheets.push({ ...sheet, mapping });
  }
  return { sheets, offers, findings: [] };
}

/** The same report as `npm run data:changes`, with what looks suspicious; without it, where rows cannot be read, the bare list is shown. */
function changeText(was: Snapshot, now: Snapshot): string {
  return FORMATS.text(outline(changeReport(was, now), '现有数据', [now, was], { all: true })).trimEnd();
}

/** Written beside it first, so that a file is either old or new and never half. */
function replaceFile(target: string, text: string): void {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.next`, text);
  renameSync(`${target}.next`, target);
}

/** The process then ends by itself: ended by force it would lose what a pipe has not taken yet. */
function finish(all: readonly Finding[], offers: readonly string[], written: ReadonlyMap<string, string> | null = null): void {
  console.log([report(all), ...offers].join('\n'));
  if (written !== null && written.size > 0) {
    console.log(options.write === true ? `已写入：${[...written.keys()].join('、')}。` : '没有写入任何东西。确认无误后，在命令后面加 --write。');
  }
  process.exitCode = all.some(({ severity }) => severity === 'error') ? 1 : 0;
}
