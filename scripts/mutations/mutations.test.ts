import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../src/methods/random.ts';
import { EMPTY } from '../../src/pipeline/changes/snapshot.ts';
import { readTree } from '../../src/pipeline/effects.ts';
import { baseOf, judge } from './judge.ts';
import { KINDS, mutate } from './mutate.ts';
import { mutations } from './run.ts';

const BASE = join(import.meta.dirname, '../fixtures/base');
const data = readTree(BASE, 'data');
const content = readTree(BASE, 'content');
const base = baseOf(data, content);

describe('random damage', () => {
  it('never crashes the pipeline and is never accepted without the change report showing every cell', () => {
    const outcomes = mutations(data, content, Array.from({ length: 260 }, (_, nth) => nth));
    expect(outcomes.filter(({ verdict }) => verdict === 'crashed' || verdict === 'accepted and unreported')).toEqual([]);
    const verdicts = new Set(outcomes.map(({ verdict }) => verdict));
    expect(verdicts).toEqual(new Set(['rejected', 'accepted, nothing changed', 'accepted and reported']));
  }, 60_000);

  it.each(KINDS)('%s: the same seed gives the same file, another than before', (kind) => {
    const file = data.find(({ path }) => path === 'data/figures/sample-east.csv');
    if (!file) throw new Error('no figures in the base');
    const bytes = Array.from({ length: 5 }, (_, seed) => Buffer.from(mutate(file, kind, seeded(seed)).bytes).toString('hex'));
    expect(Array.from({ length: 5 }, (_, seed) => Buffer.from(mutate(file, kind, seeded(seed)).bytes).toString('hex'))).toEqual(bytes);
    expect(bytes.some((text) => text !== Buffer.from(file.bytes).toString('hex'))).toBe(true);
  });

  it('the judge notices a report that leaves a change out', () => {
    const changed = data.map((file) => (file.path === 'data/units.csv' ? { path: file.path, bytes: Buffer.concat([file.bytes, Buffer.from('千克,kilogram,other,千克,1,1,{n},1\n')]) } : file));
    expect(judge(changed, 'data/units.csv', base)).toBe('accepted and reported');
    expect(judge(data, '', base)).toBe('accepted, nothing changed');
    // A report made against another state than the oracle's tells other changes.
    expect(judge(changed, 'data/units.csv', { ...base, state: EMPTY })).toBe('accepted and unreported');
  });
});
