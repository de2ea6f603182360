/** From a spoilt sheet to one without errors: check, take the first message, do what it says, check again. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { follow } from './follow.ts';
import { readReport } from './said.ts';
import type { ReadReport, Said } from './said.ts';
import { Sheet } from './sheet.ts';

export interface Step {
  readonly said: Said;
  /** What was done; null when the message did not say enough, and the walk ends. */
  readonly done: string | null;
  /** Errors that were listed together with this one. */
  readonly listed: number;
  /** Seconds that the check took. */
  readonly seconds: number;
}

export interface Walked {
  readonly steps: readonly Step[];
  /** What the last check said. */
  readonly last: ReadReport;
}

const IMPORT = join(import.meta.dirname, '../data-import.ts');
/** No sheet of a walk needs more; a message that leads round in a circle ends here. */
const MOST = 60;

/** The command as an editor runs it in the folder of the project: what it printed and how long it took. */
export function importSheet(root: string, file: string, ...options: readonly string[]): { readonly text: string; readonly status: number | null; readonly seconds: number } {
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [IMPORT, file, ...options], { cwd: root, encoding: 'utf8', input: '' });
  return { text: `${stdout}${stderr}`, status, seconds: (performance.now() - start) / 1000 };
}

/** `most`: the walk ends after so many steps. */
export function walk(root: string, file: string, most = MOST): Walked {
  const steps: Step[] = [];
  const sheet = Sheet.open(join(root, file));
  for (;;) {
    const { text, seconds } = importSheet(root, file);
    const last = readReport(text);
    const [said] = last.errors;
    if (said === undefined || steps.length === most) return { steps, last };
    const done = follow(said, sheet);
    steps.push({ said, done, listed: last.errors.length, seconds });
    if (done === null) return { steps, last };
    sheet.save(join(root, file));
  }
}
