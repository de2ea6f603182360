/** `npm run serve`: shows the built site on http://127.0.0.1:4321 (PORT to change, SITE_BASE for a sub-path). */
import './guard.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from './serve-folder.ts';

const dist = join(process.cwd(), 'dist');
if (!existsSync(dist)) {
  console.error('还没有建好的网站。先运行 npm run build。');
  process.exitCode = 1;
} else {
  const { url } = await serveFolder(dist, process.env['SITE_BASE'] ?? '/', Number(process.env['PORT'] ?? 4321));
  console.log(`园区明账：${url}  （按 Ctrl+C 结束）`);
}
