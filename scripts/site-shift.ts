/** `npm run site:shift`: what moves on a page of each kind of the built site while it arrives over a slow line. Exit 1 when anything does. */
import './guard.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureShifts } from './arriving/measure-shifts.ts';
import { serveSlowly } from './arriving/serve-slowly.ts';
import { onePageOfEachKind } from './page-kinds.ts';
import { launchBrowser } from './test-browser.ts';
import { wrongUse } from './wrong-use.ts';

const USE = '用法：npm run site:shift -- [--page /地址/ …] [--width 360] [--pieces 160]';
const { values } = wrongUse.unless(USE, () =>
  parseArgs({ options: { page: { type: 'string', multiple: true }, width: { type: 'string', default: '360' }, pieces: { type: 'string', default: '160' } } }),
);
const whole = (text: string): number => (/^[1-9]\d*$/.test(text) ? Number(text) : wrongUse.stop(USE));
const width = whole(values.width);
const dist = join(process.cwd(), 'dist');
if (!existsSync(join(dist, 'index.html'))) wrongUse.stop('还没有建好的网站。先运行 npm run build。');
const paths = values.page ?? onePageOfEachKind(dist, 'middle');
const site = await serveSlowly(dist, whole(values.pieces));
const browser = await launchBrowser();
try {
  const found = await measureShifts(browser, site.url, paths, { width, height: width < 600 ? 740 : 900 });
  console.log([...found, `${paths.length} 页，宽 ${width} px，一个标记一个标记地到达：${found.length} 处移动。`].join('\n'));
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  await Promise.all([browser.close(), site.close()]);
}
