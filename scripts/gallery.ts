/** `npm run gallery`: every chart and part in every state, from invented rows, on http://127.0.0.1:4322 (PORT to change; `-- --build` only builds). */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildGallery, GALLERY } from './gallery/build-gallery.ts';
import { serveFolder } from './serve-folder.ts';

const root = process.cwd();
if (!existsSync(join(root, 'public/data/v1/manifest.json'))) {
  console.error('还没有生成的数据。先运行 npm run data:build。');
  process.exitCode = 1;
} else {
  await buildGallery(root);
  console.log(`样张在 ${GALLERY}。`);
  if (!process.argv.includes('--build')) console.log((await serveFolder(join(root, GALLERY), '/', Number(process.env['PORT'] ?? 4322))).url);
}
