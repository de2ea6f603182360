/** One round of the preview: check the data at once, then, if they are good, make the pages. The last good site stays until the next stands. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotOf } from '../../src/pipeline/changes/snapshot.ts';
import type { Snapshot } from '../../src/pipeline/changes/snapshot.ts';
import { readTree, replaceTree, swap } from '../../src/pipeline/effects.ts';
import { compute } from '../../src/pipeline/compute.ts';
import { publish } from '../../src/pipeline/publish.ts';
import { check } from '../../src/pipeline/run.ts';
import { buildEnvironment } from '../build-environment.ts';
import { shownChanges, shownFindings } from './shown.ts';
import type { PreviewState } from './state.ts';

export interface Round {
  readonly root: string;
  /** Folder of the preview's own site. */
  readonly site: string;
  readonly signal: AbortSignal;
  /** What changes are counted against; null for what this round reads. */
  readonly base: Snapshot | null;
  state(): PreviewState;
  tell(next: Partial<PreviewState>): void;
}

/** Returns what changes are counted against, for the next round. */
export async function rebuild(round: Round): Promise<Snapshot | null> {
  const { root, site, signal, base, state, tell } = round;
  tell({ doing: 'checking' });
  const [checked, data] = timed(() => check(readTree(root, 'data'), readTree(root, 'content')));
  const findings = shownFindings(checked.findings);
  if (checked.rows === null) {
    tell({ doing: 'refused', findings, seconds: { ...state().seconds, data } });
    return base;
  }
  const now = snapshotOf(checked.rows);
  tell({ doing: 'building', findings, changes: shownChanges(base ?? now, now), seconds: { ...state().seconds, data } });
  replaceTree(root, join(root, 'public/data/v1'), publish(compute(checked.rows, checked.articles)));
  const start = performance.now();
  const next = `${site}.next`;
  rmSync(next, { recursive: true, force: true });
  const made = await makePages(root, next, signal);
  if (signal.aborted) return base ?? now;
  if (!made) {
    tell({ doing: 'failed' });
    return base ?? now;
  }
  swap(next, site);
  tell({ doing: 'ready', version: state().version + 1, seconds: { data, pages: seconds(start) } });
  return base ?? now;
}

const seconds = (start: number): number => Math.round((performance.now() - start) / 100) / 10;

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  return [work(), seconds(start)];
}

/** Whether the pages were made. What the process says goes to the terminal. */
function makePages(root: string, folder: string, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/preview/make-pages.ts', folder], { cwd: root, env: buildEnvironment(), stdio: ['ignore', 'inherit', 'inherit'], signal });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
