/**
 * `npm run data:proof -- FOLDER`: every "as printed" must stand in the passages its row names.
 * FOLDER holds the texts of the sources, one `<source id>.txt` each, one passage a line as `p1<TAB>text`.
 * The texts are not part of the project; whoever holds them can run the proof. Exit 1 on the first mismatch list.
 */
import './guard.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTree } from '../src/pipeline/effects.ts';
import { check } from '../src/pipeline/run.ts';
import { TABLES } from '../src/schema/index.ts';
import type { TableName } from '../src/schema/index.ts';

const folder = process.argv[2];
const { rows } = check(readTree(process.cwd(), 'data'), readTree(process.cwd(), 'content'));

const squeeze = (text: string): string => text.replace(/\s/g, '');

function passagesOf(source: string): Map<string, string> {
  const lines = readFileSync(join(folder ?? '', `${source}.txt`), 'utf8').split('\n').filter((line) => line.includes('\t'));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), squeeze(line.slice(line.indexOf('\t') + 1))]));
}

function prove(): void {
  const mismatches: string[] = [];
  let proved = 0;
  for (const name of Object.keys(TABLES) as TableName[]) {
    for (const row of (rows?.[name] ?? []) as readonly Record<string, unknown>[]) {
      const { source, locator, as_printed: printed } = row;
      if (typeof printed !== 'string' || typeof source !== 'string' || !existsSync(join(folder ?? '', `${source}.txt`))) continue;
      const passages = passagesOf(source);
      const text = (locator as string[]).map((id) => passages.get(id) ?? '').join('');
      if (text.includes(squeeze(printed))) proved++;
      else mismatches.push(`${name} ${String(row['id'])}  “${printed}”不在 ${source} ${(locator as string[]).join('|')}`);
    }
  }
  console.log([...mismatches, `核对 ${proved + mismatches.length} 条，${mismatches.length} 条不符。`].join('\n'));
  process.exitCode = mismatches.length === 0 && proved > 0 ? 0 : 1;
}

if (folder === undefined || rows === null) {
  console.error(rows === null ? '数据有错误，先运行 npm run data:check。' : '用法：npm run data:proof -- 文本文件夹');
  process.exitCode = 1;
} else prove();
