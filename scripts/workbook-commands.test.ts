/** The two commands as an editor runs them, in a folder with the base data; and the real data out and in again. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTree } from '../src/pipeline/effects.ts';
import { tableList } from '../src/schema/index.ts';
import { importSheets } from '../src/workbook/import-sheets.ts';
import { readWorkbook } from '../src/workbook/read-xlsx.ts';
import { findSheets } from '../src/workbook/sheets-in.ts';
import { writeWorkbook } from '../src/workbook/write-xlsx.ts';

const BASE = join(import.meta.dirname, 'fixtures/base');
const ROOT = join(import.meta.dirname, '..');
let folder = '';
const units = (): string => readFileSync(join(folder, 'data/units.csv'), 'utf8');
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);

function run(script: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], { cwd: folder, encoding: 'utf8', input });
  expect(stderr).not.toMatch(/\n\s+at /);
  return { status, said: `${stdout}${stderr}` };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  for (const part of ['data', 'content']) cpSync(join(BASE, part), join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

it('the real data out and in again change nothing, byte for byte', async () => {
  const data = readTree(ROOT, 'data');
  const { sheets } = await readWorkbook('台账.xlsx', await writeWorkbook(data, { kind: 'all' }));
  const { sheets: found, written, findings } = findSheets('台账.xlsx', sheets, null);
  const imported = importSheets(data, readTree(ROOT, 'content'), found.map((sheet) => ({ ...sheet, mapping: new Map() })), { written, remove: true });
  expect([found.length, findings, imported.findings, imported.changes, imported.files]).toEqual([tableList.length, [], [], [], new Map()]);
}, 60_000);

describe('data:export and data:import', () => {
  it('give back what was there', () => {
    expect(run('data-export.ts', ['--out', 'a.xlsx'])).toMatchObject({ status: 0 });
    const { status, said } = run('data-import.ts', ['a.xlsx', '--write']);
    expect(said).toContain('没有改动');
    expect([status, said.includes('已写入')]).toEqual([0, false]);
    for (const { path, bytes } of readTree(BASE, 'data')) expect(readFileSync(join(folder, path)).equals(bytes), path).toBe(true);
  }, 30_000);

  it('write only when told, in the form of data/', () => {
    const before = units();
    put('units.csv', `\ufeff${before.replaceAll('\n', '\r\n')}`.replace(/\r\n$/, '\r\n筐,basket,数量,个,1,1,{n},1\r\n'));
    expect(run('data-import.ts', ['units.csv']).said).toContain('没有写入任何东西');
    expect(units()).toBe(before);
    const { status, said } = run('data-import.ts', ['units.csv', '--write']);
    expect([status, said.includes('已写入：data/units.csv。')]).toEqual([0, true]);
    expect(units()).toBe(`${before}筐,basket,count,个,1,1,{n},1\n`);
  }, 30_000);

  it('write nothing when there is one error', () => {
    const before = units();
    put('units.csv', `${before}筐,basket,数量,个,1,1,{n},1\n篮,basket,数,个,1,1,{n},1\n`);
    const { status, said } = run('data-import.ts', ['units.csv', '--write']);
    expect([status, units()]).toEqual([1, before]);
    expect(said).toContain('units.csv');
    expect(said).toContain('“数”不在可选项里');
  }, 30_000);

  it('ask about foreign columns once, and remember', () => {
    put('计量.csv', '计量单位,英文,类,基准单位,换算分子,换算分母,英文数字写法,英文倍数,谁填的\n筐,basket,数量,个,1,1,{n},1,甲\n');
    const unknown = run('data-import.ts', ['计量.csv', '--table', '单位']);
    expect([unknown.status, unknown.said.match(/不认识的列/g)?.length]).toEqual([1, 3]);
    const asked = run('data-import.ts', ['计量.csv', '--table', '单位', '--ask'], '单位\n没有这列\n量纲\n-\n');
    expect(asked.said).toContain('“计量单位”是本表的哪一列？');
    expect(asked.said).toContain('本表没有“没有这列”这一列。');
    expect([asked.status, existsSync(join(folder, '.data-mappings.json'))]).toEqual([0, true]);
    const again = run('data-import.ts', ['计量.csv', '--table', 'units', '--write']);
    expect(again.said).toContain('已照上次的对应关系读取：类→量纲，计量单位→单位，谁填的 不读（存在 .data-mappings.json，不对就重写 --map）。');
    expect([again.status, units().endsWith('筐,basket,count,个,1,1,{n},1\n')]).toEqual([0, true]);
  }, 30_000);

  it('take every --map, offer one line for what is left, and remember only what left nothing unknown', () => {
    const memory = (): boolean => existsSync(join(folder, '.data-mappings.json'));
    put('计量.csv', '计量单位,英文,类,基准单位,换算分子,换算分母,英文数字写法,英文倍数,谁填的\n筐,basket,数量,个,1,1,{n},1,甲\n');
    const half = run('data-import.ts', ['计量.csv', '--table', '单位', '--map', '计量单位=单位', '--map', '类=量纲']);
    expect([half.status, half.said.match(/不认识的列/g)?.length, memory()]).toEqual([1, 1, false]);
    expect(half.said).toContain('--map "谁填的="');
    const whole = run('data-import.ts', ['计量.csv', '--table', '单位', '--map', '计量单位=单位', '--map', '类=量纲;谁填的=-']);
    expect([whole.status, memory()]).toEqual([0, true]);
    expect(whole.said).toContain('已记下列的对应关系，下次照它读取：');
  }, 30_000);

  it.each([
    ['data-import.ts', []],
    ['data-import.ts', ['nothing.xlsx']],
    ['data-import.ts', ['data/units.csv', '--wirte']],
    ['data-import.ts', ['data/units.csv', '--table', 'nothing']],
    ['data-import.ts', ['data/units.csv', 'data/zones.csv']],
    ['data-export.ts', ['--zone', 'nothing']],
    ['data-export.ts', ['--zone', 'sample-east', '--table', 'units']],
    ['data-export.ts', ['--zone']],
  ])('%s %j is wrong use: a sentence, exit code 2', (script, args) => {
    const { status, said } = run(script, args);
    expect(status).toBe(2);
    expect(said).toMatch(/[\u4e00-\u9fff].*。|用法：/);
  });
});
