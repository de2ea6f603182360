/** `npm run data:check`: reads and checks all data and articles, prints every finding, publishes nothing. Exit 1 on errors. */
import { readTree } from '../src/pipeline/effects.ts';
import { report } from '../src/pipeline/report.ts';
import { check } from '../src/pipeline/run.ts';

const root = process.argv[2] ?? process.cwd();
const { findings, rows } = check(readTree(root, 'data'), readTree(root, 'content'));
console.log(report(findings));
process.exitCode = rows === null ? 1 : 0;
