/**
 * `npm run data:build`: checks, computes and writes public/data/v1. With an error nothing is written.
 * Exit 1 on errors in data or articles, 2 on wrong use, 3 on a fault of this program.
 */
import './guard.ts';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTree, replaceTree } from '../src/pipeline/effects.ts';
import { report } from '../src/pipeline/report.ts';
import { build } from '../src/pipeline/run.ts';
import { wrongUse } from './wrong-use.ts';

wrongUse.unless('用法：npm run data:build [-- --debug]', () => parseArgs({ options: {} }));
const root = process.cwd();
const { findings, artefacts } = build(readTree(root, 'data'), readTree(root, 'content'));
console.log(report(findings));
if (artefacts === null) process.exitCode = 1;
else {
  replaceTree(root, join(root, 'public/data/v1'), artefacts);
  console.log(`已写出 ${artefacts.size} 个数据文件到 public/data/v1。`);
}
