/**
 * `npm run data:walk`: a spoilt sheet in GB18030, mended by following each first message and nothing else, written and built in a
 * temporary copy of the project, which is thrown away. Prints every step and the times.
 * Exit 1 when a message did not say enough or a row reached no page.
 */
import './guard.ts';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tableNamed } from '../src/workbook/sheets-in.ts';
import { buildEnvironment } from './build-environment.ts';
import { copyProject } from './walk/project-copy.ts';
import { publishedRows } from './walk/published.ts';
import { Sheet } from './walk/sheet.ts';
import { seconds, walkText } from './walk/show.ts';
import { importSheet, walk } from './walk/walk.ts';

const FIXTURES = join(import.meta.dirname, 'walk/fixtures');
/** The sheet is called after its table. */
const file = readdirSync(FIXTURES).find((name) => name.endsWith('.csv')) ?? '';
const table = tableNamed(file.replace(/\.csv$/, ''));
if (table === null) throw new Error(`no table is called ${file}`);

function timed<T>(what: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  console.log(`${what}：${seconds((performance.now() - start) / 1000)}`);
  return result;
}

const copy = copyProject(process.cwd());
try {
  cpSync(join(FIXTURES, file), join(copy.root, file));
  const walked = timed('从第一次检查到没有错误', () => walk(copy.root, file));
  console.log(walkText(walked));
  const written = timed('写入（data:import --write）', () => importSheet(copy.root, file, '--write'));
  const built = timed('生成网站（build）', () => spawnSync(process.execPath, ['scripts/build.ts'], { cwd: copy.root, env: buildEnvironment(), encoding: 'utf8' }));
  if (built.status !== 0) console.error(`${written.text}\n${built.stdout}${built.stderr}`);
  const rows = built.status === 0 ? publishedRows(join(copy.root, 'dist'), table, Sheet.open(join(copy.root, file)).firstColumn()) : [];
  for (const { id, address, shown } of rows) console.log(`${id} → ${shown ? address : '没有到网页上'}`);
  process.exitCode = rows.length > 0 && rows.every(({ shown }) => shown) ? 0 : 1;
} finally {
  copy.remove();
}
