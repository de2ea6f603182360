/** `npm run site:html`: validates the HTML of every page in dist/ (or the folder given). Exit 1 when any is not valid. */
import './guard.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { htmlProblems } from './html-rules.ts';

const folder = process.argv[2] ?? join(process.cwd(), 'dist');
const start = performance.now();
const check = htmlProblems();
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).sort();
const problems = pages.flatMap((name) => check(name, readFileSync(join(folder, name), 'utf8')));
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log([...problems, `${pages.length} 页，${problems.length} 处不合 HTML 规范，用时 ${seconds} 秒。`].join('\n'));
process.exitCode = problems.length === 0 ? 0 : 1;
