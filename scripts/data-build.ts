/** `npm run data:build`: checks, computes and writes public/data/v1. With an error nothing is written. Exit 1 on errors. */
import { join } from 'node:path';
import { readTree, replaceTree } from '../src/pipeline/effects.ts';
import { report } from '../src/pipeline/report.ts';
import { build } from '../src/pipeline/run.ts';

const root = process.cwd();
const { findings, artefacts } = build(readTree(root, 'data'), readTree(root, 'content'));
console.log(report(findings));
if (artefacts === null) process.exitCode = 1;
else {
  replaceTree(root, join(root, 'public/data/v1'), artefacts);
  console.log(`已写出 ${artefacts.size} 个数据文件到 public/data/v1。`);
}
