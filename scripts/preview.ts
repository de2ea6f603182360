/**
 * `npm run preview`: shows the site on http://127.0.0.1:4322 (PORT to change) and makes it anew whenever a file in data/ or content/ is
 * saved. Findings and changed rows stand in the page. Ends with Ctrl+C.
 */
import './guard.ts';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../src/pipeline/changes/snapshot.ts';
import { rebuild } from './preview/rebuild.ts';
import { servePreview } from './preview/serve-preview.ts';
import { publishedIn } from './preview/shown.ts';
import { START } from './preview/state.ts';
import type { PreviewState } from './preview/state.ts';

/** Milliseconds of quiet after a save: a table program writes a file in several steps. */
const QUIET = 150;
const root = process.cwd();
const [site, dist] = [join(root, '.build/preview'), join(root, 'dist')];

let state: PreviewState = START;
let base: Snapshot | null = publishedIn(dist);
let round = new AbortController();
let running: Promise<void> = Promise.resolve();
let waiting: NodeJS.Timeout | undefined;

const server = await servePreview(root, Number(process.env['PORT'] ?? 4322), () => {
  if (state.version > 0) return { folder: site, marked: false };
  return existsSync(dist) ? { folder: dist, marked: true } : null;
});

function tell(next: Partial<PreviewState>): void {
  state = { ...state, ...next };
  server.tell(state);
  const errors = state.findings.filter(({ severity }) => severity === 'error');
  if (next.doing === 'refused') console.log(['有错误，页面仍是上一次的：', ...errors.map(({ place, wrong }) => `  ${place}  ${wrong}`)].join('\n'));
  if (next.doing === 'ready') console.log(`页面已更新：检查 ${state.seconds.data ?? 0} 秒，页面 ${state.seconds.pages ?? 0} 秒。`);
}

/** Ends the round under way and begins a new one when that has let go of its folder. */
function again(): void {
  round.abort();
  const { signal } = (round = new AbortController());
  running = running
    .then(async () => {
      if (!signal.aborted) base = await rebuild({ root, site, signal, base, state: () => state, tell });
    })
    .catch((error: unknown) => {
      // A file may vanish while a table program replaces it; the next save begins a new round.
      console.error(error);
      tell({ doing: 'failed' });
    });
}

const watchers = ['data', 'content'].map((folder) =>
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(again, QUIET);
  }),
);

async function end(): Promise<void> {
  clearTimeout(waiting);
  for (const watcher of watchers) watcher.close();
  round.abort();
  await running;
  await server.close();
  console.log('预览结束。');
}

process.once('SIGINT', () => void end());
process.once('SIGTERM', () => void end());
console.log(`预览：${server.url}  （按 Ctrl+C 结束）`);
again();
