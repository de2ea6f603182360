/** `npm run site:check`: checks the built site in dist/ (or the folder given). Exit 1 when anything is wrong. */
import './guard.ts';
import { join } from 'node:path';
import { checkSite } from './check-site.ts';

const folder = process.argv[2] ?? join(process.cwd(), 'dist');
const problems = checkSite(folder, process.env['SITE_BASE'] ?? '/');
console.log(problems.length === 0 ? '网站检查通过。' : problems.join('\n'));
process.exitCode = problems.length === 0 ? 0 : 1;
