/** `npm run data:export [-- --zone ID | --table NAME] [--out FILE.xlsx]`: the checked data as a workbook. Exit 1 on errors in the data, 2 on wrong use. */
import './guard.ts';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTree } from '../src/pipeline/effects.ts';
import { report } from '../src/pipeline/report.ts';
import { check } from '../src/pipeline/run.ts';
import { tableList } from '../src/schema/index.ts';
import { tableNamed } from '../src/workbook/sheets-in.ts';
import type { Scope } from '../src/workbook/scope.ts';
import { writeWorkbook } from '../src/workbook/write-xlsx.ts';
import { wrongUse } from './wrong-use.ts';

const USE = '用法：npm run data:export -- [--zone 园区编号 | --table 表名] [--out 文件.xlsx]';
const root = process.cwd();

const { values: options } = wrongUse.unless(USE, () =>
  parseArgs({ options: { zone: { type: 'string' }, table: { type: 'string' }, out: { type: 'string' } }, strict: true }),
);
if (options.zone !== undefined && options.table !== undefined) wrongUse.stop(`--zone 和 --table 只用一个。${USE}`);

const data = readTree(root, 'data');
const { findings, rows } = check(data, readTree(root, 'content'));
if (rows === null) {
  console.log(report(findings));
  process.exitCode = 1;
} else await write(scopeFor(new Set(rows.zones.map(({ id }) => id))));

async function write(scope: Scope): Promise<void> {
  const out = options.out ?? `园区明账${scope.kind === 'all' ? '' : `-${scope.name}`}.xlsx`;
  const bytes = await writeWorkbook(data, scope);
  writeFileSync(out, bytes);
  console.log(`已写出 ${out}（${Math.ceil(bytes.length / 1024)} KiB）。先读第一张工作表“说明”。`);
}

function scopeFor(zones: ReadonlySet<string>): Scope {
  if (options.zone !== undefined) {
    if (!zones.has(options.zone)) wrongUse.stop(`园区表里没有“${options.zone}”。编号见 data/zones.csv。`);
    return { kind: 'zone', name: options.zone };
  }
  if (options.table === undefined) return { kind: 'all' };
  const table = tableNamed(options.table) ?? wrongUse.stop(`没有“${options.table}”这张表。可用：${tableList.map(({ name, zh }) => `${name}（${zh}）`).join('、')}`);
  return { kind: 'table', name: table.name };
}
