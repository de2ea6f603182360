/** `npm run methods:keys`: every computing method against the results others have published; exit code 1 when a row fails without a known reason. */
import './guard.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compositeKeys } from '../src/methods/composite/answer-keys.ts';
import { progressKeys } from '../src/methods/progress/answer-keys.ts';

const METHODS = join(import.meta.dirname, '../src/methods');
const readIn = (part: string) => (path: string) => readFileSync(join(METHODS, part, 'fixtures', path), 'utf8');

const reports = [...progressKeys(readIn('progress')), ...compositeKeys(readIn('composite'))];
const cell = (value: number | null): string => (value === null ? '只比状态' : value === 0 ? '0' : value.toExponential(1));

console.log('| 方法 | 公布的行 | 相符 | 最大差 |\n| --- | --- | --- | --- |');
for (const { method, tried, matched, largestDifference } of reports) console.log(`| ${method} | ${tried} | ${matched} | ${cell(largestDifference)} |`);
const sum = (of: (report: (typeof reports)[number]) => number): number => reports.reduce((before, report) => before + of(report), 0);
console.log(`| 合计 | ${sum((r) => r.tried)} | ${sum((r) => r.matched)} | |`);

for (const { method, unmatched } of reports.filter((report) => report.unmatched.length > 0)) {
  console.log(`\n${method} 不相符的行：`);
  for (const { row, expected, got, note } of unmatched) console.log(`- ${row}：公布 ${expected}，算得 ${got}。${note}`);
}
process.exitCode = reports.some(({ unmatched }) => unmatched.some(({ note }) => note === '')) ? 1 : 0;
