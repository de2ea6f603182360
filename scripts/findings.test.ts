/**
 * A folder below fixtures/ is a test case named after the mistake. It holds only the files that differ from fixtures/base
 * (removed.txt lists those taken away, `data/` standing for all below it); expected.txt is the whole report an editor would read.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test, vi } from 'vitest';
import { readTree } from '../src/pipeline/effects.ts';
import type { InputFile } from '../src/pipeline/effects.ts';
import { inFileOrder } from '../src/pipeline/file-order.ts';
import type { Finding } from '../src/pipeline/finding.ts';
import { CODES, FAMILIES } from '../src/pipeline/messages/index.ts';
import { report } from '../src/pipeline/report.ts';
import { build, check } from '../src/pipeline/run.ts';
import { columnsOf, tableList } from '../src/schema/index.ts';

/** Some cases go through all folders. */
vi.setConfig({ testTimeout: 120_000 });

const FIXTURES = join(import.meta.dirname, 'fixtures');
const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const read = (folder: string, part: string): InputFile[] => readTree(join(FIXTURES, folder), part);
const base = { data: read('base', 'data'), content: read('base', 'content') };

function inputsOf(folder: string): typeof base {
  const list = join(FIXTURES, folder, 'removed.txt');
  const removed = new Set(existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : []);
  const laidOver = (part: 'data' | 'content'): InputFile[] => {
    const files = new Map([...base[part], ...read(folder, part)].map((file) => [file.path, file]));
    for (const path of [...files.keys()].filter((one) => removed.has(one) || removed.has(`${part}/`))) files.delete(path);
    return [...files.values()];
  };
  return { data: laidOver('data'), content: laidOver('content') };
}

const known = new Map<string, readonly Finding[]>();
function findingsOf(folder: string): readonly Finding[] {
  const { data, content } = inputsOf(folder);
  const findings = known.get(folder) ?? check(data, content).findings;
  known.set(folder, findings);
  return findings;
}

/** How many findings a folder may have, by its name: nothing else than its one mistake. */
const EXPECTED_COUNT: Readonly<Record<string, number>> = {
  base: 0,
  'ratio-in-percent-column': 2,
  'unknown-reference-in-list': 2,
  'several-mistakes-in-several-files': 9,
  'several-mistakes-after-a-quoted-line-break': 2,
};
const countFor = (folder: string): number => EXPECTED_COUNT[folder] ?? (folder.startsWith('accepted-') ? 0 : 1);

describe('each folder of fixtures/', () => {
  test.each(folders)('%s', async (folder) => {
    const expected = join(FIXTURES, folder, 'expected.txt');
    if (process.env['CI']) expect(existsSync(expected), `${folder}/expected.txt is missing`).toBe(true);
    const findings = findingsOf(folder);
    await expect(`${report(findings)}\n`).toMatchFileSnapshot(expected);
    expect(findings.map((f) => f.code)).toHaveLength(countFor(folder));
  });
});

describe('all folders together', () => {
  it('cover every kind of finding', () => {
    const seen = new Set(folders.flatMap((folder) => findingsOf(folder).map((f) => f.code)));
    /** Those of workbooks that come in are covered in src/workbook/findings.test.ts. */
    const inWorkbooks = new Set(Object.keys({ ...FAMILIES.workbook.messages, ...FAMILIES['workbook-cells'].messages, ...FAMILIES.import.messages }));
    /** No folder of a repository can hold a file that may not be read; src/pipeline/effects-refused.test.ts plays the refusal. */
    const played = new Set(['unreadable-file']);
    /** A kind of column that no table has yet cannot be wrong in one; src/schema tests its reader. */
    const kinds = new Set(tableList.flatMap((table) => columnsOf(table).map(([, { kind }]) => kind)));
    if (!kinds.has('credit-code')) played.add('bad-credit-code');
    expect(CODES.filter((code) => !seen.has(code) && !inWorkbooks.has(code) && !played.has(code))).toEqual([]);
  });

  it('differ from the base and hold nothing but data, content, expected.txt and removed.txt', () => {
    const bytes = new Map([...base.data, ...base.content].map((file) => [file.path, Buffer.from(file.bytes).toString('hex')]));
    for (const folder of folders.filter((name) => name !== 'base')) {
      const files = [...read(folder, 'data'), ...read(folder, 'content')];
      const same = files.filter((file) => bytes.get(file.path) === Buffer.from(file.bytes).toString('hex'));
      expect(same.map((file) => `${folder}/${file.path}`)).toEqual([]);
      expect(existsSync(join(FIXTURES, folder, 'removed.txt')) || files.length > 0, folder).toBe(true);
      const strange = readdirSync(join(FIXTURES, folder)).filter((name) => !['data', 'content', 'expected.txt', 'removed.txt'].includes(name));
      expect(strange.map((name) => `${folder}/${name}`)).toEqual([]);
    }
  });

  it('give each finding a file that was read or is missing, and a line where there is one', () => {
    for (const folder of folders) {
      const { data, content } = inputsOf(folder);
      const lines = new Map([...data, ...content].map((f) => [f.path, Buffer.from(f.bytes).toString('latin1').split(/\r\n?|\n/).length]));
      for (const f of findingsOf(folder)) {
        expect(lines.has(f.file) || f.code === 'missing-file' || f.code === 'no-data', `${folder}: ${f.file}`).toBe(true);
        expect(f.line ?? 1, `${folder}: ${f.file}`).toBeLessThanOrEqual(lines.get(f.file) ?? 1);
      }
    }
  });

  it('publish nothing when there is an error, and publish when there is none', () => {
    for (const folder of folders) {
      const { data, content } = inputsOf(folder);
      const { findings, artefacts } = build(data, content);
      expect(artefacts === null, folder).toBe(findings.some((f) => f.severity === 'error'));
    }
  });
});

describe('the report', () => {
  it.each(['several-mistakes-in-several-files', 'duplicate-key-across-files', 'base'])('of %s does not depend on file order', (folder) => {
    const { data, content } = inputsOf(folder);
    const orders = [0, 1, 2, 3, 4].map((seed) => build(shuffled(data, seed), shuffled(content, seed)));
    const [first] = orders;
    for (const other of orders) {
      expect(report(other.findings)).toBe(report(first?.findings ?? []));
      expect(other.artefacts).toEqual(first?.artefacts);
    }
  });

  it('lists findings in the order of files and rows', () => {
    const findings = findingsOf('several-mistakes-in-several-files');
    const places = report(findings).split('\n').flatMap((line) => /^ {2}(\S+?)(?::(\d+))?(?: {2}|$)/.exec(line)?.[1] ?? []);
    const sorted = [...findings].sort(inFileOrder);
    const errorsFirst = [...sorted.filter((f) => f.severity === 'error'), ...sorted.filter((f) => f.severity === 'warning')];
    expect(places).toEqual(errorsFirst.map((f) => f.file));
  });

  it('is capped and says how many more there are', () => {
    const many = Array.from({ length: 7 }, (_, i): Finding => ({ code: 'blank', severity: 'error', file: 'data/a.csv', row: i + 2, column: '甲' }));
    const text = report(many, { cap: 5 });
    expect(text.match(/这一格不能空着/g)).toHaveLength(5);
    expect(text).toContain('（还有 2 条错误没有列出，改正后再检查一次）');
    expect(text).toContain('共 7 个错误');
    expect(report(many, { cap: 7 })).not.toContain('没有列出');
    expect(report(Array.from({ length: 300 }, () => many[0] as Finding)).match(/这一格不能空着/g)).toHaveLength(200);
  });
});

/** A fixed pseudo-random order per seed. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const rank = (i: number): number => ((i + 1) * 2_654_435_761 * (seed * 2 + 1) + seed * 97) % 4_294_967_291;
  return items.map((item, i) => ({ item, at: rank(i) })).sort((a, b) => a.at - b.at).map(({ item }) => item);
}
