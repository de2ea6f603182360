/**
 * `npm run data:fix -- [folder] [--write]`: rewrites accepted cells in this project's own spelling (full-width digits, 2022年8月1日,
 * a repeated unit …) and lists each. Writes only with --write. What was refused is left to the editor.
 * Exit 0: listed or written. 2: wrong use of the command. 3: a fault of this program.
 */
import './guard.ts';
import { existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTree } from '../src/pipeline/effects.ts';
import { fixAll } from '../src/pipeline/fix.ts';
import type { Change } from '../src/pipeline/fix.ts';
import { shownText } from '../src/pipeline/messages/quote.ts';
import { tableList } from '../src/schema/index.ts';
import { wrongUse } from './wrong-use.ts';

const USE = '用法：npm run data:fix -- [文件夹] [--write]';
const { values, positionals } = wrongUse.unless(USE, () => parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true }));
const [root = process.cwd(), ...more] = positionals;
if (more.length > 0) wrongUse.stop(`一次只改一个文件夹。${USE}`);
if (!existsSync(root) || !statSync(root).isDirectory()) wrongUse.stop(`找不到文件夹“${root}”。${USE}`);

const words = (change: Change): string =>
  change.row === undefined
    ? `  ${change.file}  整个文件：${change.old} → ${change.new}`
    : `  ${change.file}:${change.line ?? ''}  第 ${change.row} 行  “${change.column ?? ''}”  ${shownText(change.old)} → ${change.new === '' ? '（空）' : shownText(change.new)}`;

const fixed = fixAll(tableList, readTree(root, 'data'));
const changes = fixed.flatMap((file) => file.changes);
for (const change of changes) console.log(words(change));
if (values.write) {
  for (const { path, bytes } of fixed) {
    writeFileSync(join(root, `${path}.next`), bytes);
    renameSync(join(root, `${path}.next`), join(root, path));
  }
}
const count = `${fixed.length} 个文件、${changes.length} 处`;
if (changes.length === 0) console.log('没有要改写的格。');
else console.log(values.write ? `已改写 ${count}。再运行 npm run data:check 看还有什么要人改。` : `可以改写 ${count}，还没有写入。确认无误后，在命令后面加 --write。`);
