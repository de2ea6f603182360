/** Many random damages, one at a time, to the real tables: counts by kind of damage and verdict. */
import type { InputFile } from '../../src/pipeline/effects.ts';
import { freeze } from '../../src/pipeline/releases/freeze.ts';
import { FOLDER, isReleaseFile } from '../../src/pipeline/releases/release.ts';
import { RECORDS } from '../../src/pipeline/releases/remembered.ts';
import { baseOf, judge } from './judge.ts';
import type { Verdict } from './judge.ts';
import { seeded } from '../../src/methods/random.ts';
import { KINDS, mutate } from './mutate.ts';

export interface Outcome {
  readonly kind: string;
  readonly verdict: Verdict | 'crashed';
  readonly seed: number;
  readonly file: string;
  readonly milliseconds: number;
}

/** The tables as if they had never been released: without releases and with the records empty. */
function unreleased(data: readonly InputFile[]): InputFile[] {
  const header = (bytes: Uint8Array): Buffer => Buffer.from(`${Buffer.from(bytes).toString().split(/\r?\n/)[0] ?? ''}\n`);
  return data.filter(({ path }) => !isReleaseFile(path)).map(({ path, bytes }) => ({ path, bytes: RECORDS.some((name) => path === `data/${name}.csv`) ? header(bytes) : bytes }));
}

/** Case `seed` damages one file; every other round of kinds has the undamaged data released, so that the memory judges too. */
export function mutations(data: readonly InputFile[], content: readonly InputFile[], seeds: readonly number[], told?: (outcome: Outcome) => void): Outcome[] {
  const tables = unreleased(data);
  const base = baseOf(tables, content);
  const release = [...freeze(base.state, null, { date: '2000-01-01' }).files].map(([name, text]) => ({ path: `${FOLDER}2000-01-01/${name}`, bytes: Buffer.from(text) }));
  return seeds.map((seed) => {
    const random = seeded(seed);
    const kind = KINDS[seed % KINDS.length] ?? '';
    const at = Math.floor(random() * tables.length);
    const damaged = tables.map((file, i) => (i === at ? mutate(file, kind, random) : file));
    const file = tables[at]?.path ?? '';
    const remembered = Math.floor(seed / KINDS.length) % 2 === 1;
    const start = performance.now();
    const verdict = verdictOf(() => judge(remembered ? [...damaged, ...release] : damaged, file, base));
    const outcome = { kind, seed, file, verdict, milliseconds: performance.now() - start };
    told?.(outcome);
    return outcome;
  });
}

/** A crash is a verdict too: it is counted, printed with its seed and makes the command fail. */
function verdictOf(run: () => Verdict): Verdict | 'crashed' {
  try {
    return run();
  } catch (error) {
    console.error(error);
    return 'crashed';
  }
}
