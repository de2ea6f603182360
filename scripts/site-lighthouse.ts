/**
 * `npm run site:lighthouse`: Lighthouse in its mobile mode on the largest page of each kind of the built site, as Markdown.
 * With --peer, also another built site with the same content, in the same run. Lighthouse itself: see find-lighthouse.ts.
 */
import './guard.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findLighthouse } from './lighthouse/find-lighthouse.ts';
import type { Run } from './lighthouse/find-lighthouse.ts';
import { isFull, measure } from './lighthouse/measured.ts';
import type { Measured } from './lighthouse/measured.ts';
import { pagesToMeasure } from './lighthouse/page-list.ts';
import { serveGzip } from './lighthouse/serve-gzip.ts';
import { pageTable, peerTable } from './lighthouse/tables.ts';
import { wrongUse } from './wrong-use.ts';

const USE = '用法：npm run site:lighthouse -- [--page /地址/ …] [--runs 3] [--peer 文件夹 --peer-page /地址/ --own-page /地址/]';
const { values } = wrongUse.unless(USE, () =>
  parseArgs({
    options: {
      page: { type: 'string', multiple: true },
      runs: { type: 'string', default: '3' },
      peer: { type: 'string' },
      'peer-page': { type: 'string', default: '/' },
      'own-page': { type: 'string', default: '/' },
    },
  }),
);
const runs = /^[1-9]$/.test(values.runs) ? Number(values.runs) : wrongUse.stop(`--runs 写 1 到 9。${USE}`);
const dist = join(process.cwd(), 'dist');
for (const folder of [dist, ...(values.peer ? [values.peer] : [])]) {
  if (!existsSync(join(folder, 'index.html'))) wrongUse.stop(`${folder} 里没有建好的网站。本站先运行 npm run build。`);
}

const at = (site: string, page: string): string => new URL(page.replace(/^\//, ''), site).href;

async function ownPages(run: Run, site: string): Promise<string> {
  const paths = values.page ?? pagesToMeasure(dist);
  const pages: (readonly [string, Measured])[] = [];
  for (const path of paths) {
    const page = await measure(run, at(site, path), runs, isFull);
    pages.push([path, page]);
    console.error(`${pages.length}/${paths.length} ${path} ${page.scores.join(' ')}`);
  }
  return `一遍没有得满分的页面测 ${runs} 遍，取 LCP 居中的一遍。\n\n${pageTable(pages)}`;
}

async function besidePeer(run: Run, site: string, folder: string): Promise<string> {
  const peer = await serveGzip(folder);
  try {
    return `同一次测量，各 ${runs} 遍取中间：\n\n${peerTable(await measure(run, at(site, values['own-page']), runs), await measure(run, at(peer.url, values['peer-page']), runs))}`;
  } finally {
    await peer.close();
  }
}

const run =
  (await findLighthouse()) ?? wrongUse.stop('找不到 Lighthouse。另外安装：npm install --prefix 文件夹 lighthouse@13.5.0，再设 LIGHTHOUSE_PATH=文件夹/node_modules/lighthouse。');
const site = await serveGzip(dist);
try {
  console.log(values.peer ? await besidePeer(run, site.url, values.peer) : await ownPages(run, site.url));
} finally {
  await site.close();
}
