/**
 * `npm run data:mutations [-- --count 10000] [-- --seed 1]`: damages the real tables at random, one damage at a time, and
 * prints how many were rejected, and how many accepted with and without the change report showing them. Exit 1 when any
 * crashed or was accepted and not shown; 2 on wrong use.
 */
import './guard.ts';
import { parseArgs } from 'node:util';
import { readTree } from '../src/pipeline/effects.ts';
import { mutations } from './mutations/run.ts';
import { KINDS } from './mutations/mutate.ts';
import { wrongUse } from './wrong-use.ts';

const USE = '用法：npm run data:mutations -- [--count 10000] [--seed 1]';
const { count, seed } = wrongUse.unless(USE, () => parseArgs({ options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } } })).values;
if (!/^[1-9]\d{0,6}$/.test(count) || !/^\d{1,9}$/.test(seed)) wrongUse.stop(`次数和种子都是整数。${USE}`);

const VERDICTS = ['rejected', 'accepted, nothing changed', 'accepted and reported', 'accepted and unreported', 'crashed'] as const;
const ZH = ['拒绝', '接受，数据没有变', '接受，报告里有', '接受，报告里没有', '崩溃'];
const root = process.cwd();
const seeds = Array.from({ length: Number(count) }, (_, nth) => Number(seed) + nth);
const outcomes = mutations(readTree(root, 'data'), readTree(root, 'content'), seeds, ({ seed: done }) => {
  if (process.stderr.isTTY && (done - Number(seed)) % 100 === 99) process.stderr.write(`\r${done - Number(seed) + 1}`);
});

console.log(`| 损坏 | ${ZH.join(' | ')} |\n| --- |${' --- |'.repeat(ZH.length)}`);
for (const kind of [...KINDS, '合计']) {
  const own = outcomes.filter((outcome) => kind === '合计' || outcome.kind === kind);
  console.log(`| ${kind} | ${VERDICTS.map((verdict) => own.filter((outcome) => outcome.verdict === verdict).length).join(' | ')} |`);
}
const slowest = outcomes.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a));
console.log(`最慢的一次 ${Math.round(slowest.milliseconds)} 毫秒（种子 ${slowest.seed}，${slowest.file}）。`);
const bad = outcomes.filter(({ verdict }) => verdict === 'crashed' || verdict === 'accepted and unreported');
for (const { seed: at, kind, file, verdict } of bad.slice(0, 20)) console.log(`种子 ${at}：${kind}，${file}：${verdict}`);
process.exitCode = bad.length === 0 ? 0 : 1;
