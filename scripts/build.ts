/**
 * `npm run build [-- --sizes]`: data → pages → search → checks, each timed; with --sizes the weight of every kind of page. Everything is made in .build/site and moved to dist only
 * when every step passed, so a failed build leaves the previous site as it was.
 */
import './guard.ts';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTree, replaceTree, swap } from '../src/pipeline/effects.ts';
import { report } from '../src/pipeline/report.ts';
import { build as buildData } from '../src/pipeline/run.ts';
import { buildPages } from './build-pages.ts';
import { markSite } from './mark-site.ts';
import { progress } from './progress.ts';
import { indexSite } from './search-index.ts';
import { checkSite } from './check-site.ts';
import { weighPages } from './weigh-pages.ts';
import { wrongUse } from './wrong-use.ts';

const USE = '用法：npm run build -- [--sizes]';
const root = process.cwd();
const { sizes = false } = wrongUse.unless(USE, () => parseArgs({ options: { sizes: { type: 'boolean' } } })).values;
const next = join(root, '.build/site');
const base = process.env['SITE_BASE'] ?? '/';
/** So many problems of one step are printed; the count says how many there are. */
const SHOWN = 50;

const STEPS: readonly (readonly [string, () => Promise<readonly string[]>])[] = [
  ['数据', data],
  ['页面', pages],
  ['标注', () => Promise.resolve(markSite(next, base))],
  ['搜索', () => indexSite(next)],
  ['检查', () => Promise.resolve(checkSite(next, base))],
];

async function data(): Promise<readonly string[]> {
  const { findings, artefacts } = buildData(readTree(root, 'data'), readTree(root, 'content'));
  console.log(report(findings));
  if (artefacts === null) return ['数据有错误，见上'];
  replaceTree(root, join(root, 'public/data/v1'), artefacts);
  return [];
}

async function pages(): Promise<readonly string[]> {
  console.log('正在生成网页，约 1—3 分钟……');
  return buildPages(root, next);
}

async function run(): Promise<boolean> {
  rmSync(next, { recursive: true, force: true });
  const times: string[] = [];
  const { tell, clear } = progress();
  for (const [name, step] of STEPS) {
    const start = performance.now();
    tell(`正在做“${name}”这一步`);
    const problems = await step();
    clear();
    times.push(`${name} ${((performance.now() - start) / 1000).toFixed(1)} 秒`);
    if (problems.length > 0) {
      console.error([`“${name}”没有通过（${problems.length} 处）：`, ...problems.slice(0, SHOWN).map((p) => `  ${p}`)].join('\n'));
      return false;
    }
  }
  if (sizes) console.log(weighPages(next));
  swap(next, join(root, 'dist'));
  console.log(`用时：${times.join('，')}。网站在 dist/。`);
  return true;
}

if (!(await run())) {
  console.error(existsSync(join(root, 'dist')) ? '没有发布。dist/ 仍是上一次的网站。' : '没有发布。');
  process.exitCode = 1;
}
