import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnsOf, tableList } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import { readTree } from './effects.ts';
import type { InputFile } from './effects.ts';
import type { Finding } from './finding.ts';
import { readCsv } from './read/csv.ts';
import { isReleaseFile } from './releases/release.ts';
import { report } from './report.ts';
import { build, check } from './run.ts';

const BASE = join(import.meta.dirname, '../../scripts/fixtures/base');
const data = readTree(BASE, 'data');
const content = readTree(BASE, 'content');

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

interface Spot {
  readonly file: string;
  readonly table: Table;
  readonly row: number;
  readonly column: string;
  readonly cell: string;
}

/** What editors write; releases are written by a command and tested beside it. */
const tables = data.filter(({ path }) => !isReleaseFile(path));

/** Every cell of every row of the base data. */
const spots: Spot[] = tables.flatMap(({ path, bytes }) => {
  const table = tableList.find((t) => path === `data/${t.name}.csv` || path.startsWith(`data/${t.name}/`));
  const { file } = readCsv(path, bytes);
  if (!table || !file) throw new Error(`no table for ${path}`);
  return file.rows.flatMap((row, i) => file.header.map((column, c) => ({ file: path, table, row: i, column, cell: row.cells[c] ?? '' })));
});

/** The findings when the lines of one file are changed. */
function findingsWith(path: string, change: (rows: string[][], header: readonly string[]) => string[][]): readonly Finding[] {
  const changed = data.map((file): InputFile => {
    if (file.path !== path) return file;
    const { header, rows } = readCsv(file.path, file.bytes).file ?? { header: [], rows: [] };
    const lines = [[...header], ...change(rows.map((row) => [...row.cells]), header)];
    return { path, bytes: Buffer.from(lines.map((cells) => cells.map(quoted).join(',')).join('\n')) };
  });
  return check(changed, content).findings;
}

const withCell = ({ file, row, column }: Spot, cell: string): readonly Finding[] =>
  findingsWith(file, (rows, header) => rows.map((cells, i) => (i === row ? cells.map((old, c) => (header[c] === column ? cell : old)) : cells)));

const summary = (findings: readonly Finding[]): string[] => findings.map((f) => `${f.code} ${f.file}:${f.row ?? '-'} ${f.column ?? ''}`);
const here = ({ file, row }: Spot): RegExp => new RegExp(`^\\S+ ${file}:${row + 2} `);

describe('one mistake gives one finding, in its row and nowhere else', () => {
  it.each(tableList)('a cell of $name with a character that turns the text around', (table) => {
    for (const spot of spots.filter((s) => s.table === table)) {
      const found = summary(withCell(spot, '示例\u202e字'));
      expect(found, `${spot.file} ${spot.column}`).toEqual([expect.stringMatching(here(spot))]);
      expect(found[0]).toContain(`（${spot.column}）`);
    }
  });

  it.each(tableList)('a cell of $name that names a row which does not exist', (table) => {
    const linking = new Set(columnsOf(table).flatMap(([name, column]) => (column.to ? [name] : [])));
    for (const spot of spots.filter((s) => s.table === table && linking.has(s.column) && s.cell !== '')) {
      const found = summary(withCell(spot, `${spot.cell}zzzzzz`));
      expect(found, `${spot.file} ${spot.column}`).toEqual([expect.stringMatching(/^unknown-(reference|passage) /)]);
      expect(found[0]).toMatch(here(spot));
    }
  });

  it.each(tableList)('an empty cell of $name', (table) => {
    for (const spot of spots.filter((s) => s.table === table && s.cell !== '')) {
      const found = summary(withCell(spot, ''));
      const required = table.columns[spot.column]?.required ?? false;
      expect(found.length, `${spot.file} ${spot.column}: ${found.join()}`).toBeLessThanOrEqual(1);
      if (required) expect(found, spot.column).toEqual([expect.stringMatching(/^blank /)]);
      for (const line of found) expect(line).toMatch(here(spot));
    }
  });

  it.each(tableList)('a row of $name that is too short or too long', (table) => {
    for (const spot of spots.filter((s) => s.table === table && s.column === table.key[0])) {
      const cut = findingsWith(spot.file, (rows) => rows.map((cells, i) => (i === spot.row ? cells.slice(0, -1) : cells)));
      const grown = findingsWith(spot.file, (rows) => rows.map((cells, i) => (i === spot.row ? [...cells, '多'] : cells)));
      expect(summary(cut)).toEqual([expect.stringMatching(/^short-row /)]);
      expect(summary(grown)).toEqual([expect.stringMatching(/^long-row /)]);
    }
  });

  it.each(tables.map((file) => file.path))('%s without one of its columns', (path) => {
    const { header, rows } = readCsv(path, data.find((file) => file.path === path)?.bytes ?? Buffer.of()).file ?? { header: [], rows: [] };
    for (const [gone, name] of header.entries()) {
      const kept = (cells: readonly string[]): string => cells.filter((_, c) => c !== gone).map(quoted).join(',');
      const bytes = Buffer.from([header, ...rows.map((row) => row.cells)].map(kept).join('\n'));
      const { findings } = check(data.map((file) => (file.path === path ? { path, bytes } : file)), content);
      expect(summary(findings), name).toEqual([`missing-column ${path}:1 `]);
      expect(findings[0]?.value).toContain(`（${name}）`);
    }
  });

  it.each(tables.map((file) => file.path))('%s that cannot be read, or is gone', (path) => {
    const broken = data.map((file) => (file.path === path ? { path, bytes: Buffer.from([0xff, 0xfe]) } : file));
    expect(check(broken, content).findings.map((f) => f.code)).toEqual(['bad-encoding']);
    const table = path.split('/').length === 2;
    const gone = check(data.filter((file) => file.path !== path), content).findings;
    if (table) expect(gone.map((f) => f.code)).toEqual(['missing-file']);
    else expect(gone.every((f) => f.severity === 'error')).toBe(true);
  });
});

describe('build', () => {
  it('gives the same artefacts twice', () => {
    expect(build(data, content)).toEqual(build(data, content));
  });

  it('gives rows and no findings for the base, in table order', () => {
    const { findings, rows, articles } = check(data, content);
    expect(findings).toEqual([]);
    expect(rows?.figures.map((row) => row.id)).toEqual(['sample-f6', 'sample-f1', 'sample-f2', 'sample-f3', 'sample-f4', 'sample-f5']);
    expect(articles.map((article) => `${article.collection}/${article.slug}`)).toEqual([
      'articles/sample-guide',
      'articles/sample-policy',
      'decisions/0001-sample',
      'pages/sample-page',
    ]);
  });

  it('never throws on what an editor wrote, whatever bytes it is', () => {
    const random = seeded(20_31);
    const pieces = ['"', ',', '\n', '\r', '|', ':', '\u200b', '示', '😀', '<', '{', '}', '---\n', '#', '&a ', '9'.repeat(20), '-', '.', '__proto__', '\0', ';', '[', '](', '`', '\t', '　'];
    const all = [...data, ...content];
    for (let i = 0; i < 400; i++) {
      const file = all[random(all.length)] as InputFile;
      let bytes = Buffer.from(file.bytes);
      for (let edits = random(3); edits >= 0; edits--) {
        const at = random(bytes.length + 1);
        const added = random(2) === 0 ? Buffer.from(pieces[random(pieces.length)] ?? '') : Buffer.of();
        bytes = Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + (added.length > 0 ? 0 : 1 + random(20)))]);
      }
      const swapped = (files: readonly InputFile[]) => files.map((f) => (f === file ? { path: f.path, bytes } : f));
      expect(() => report(build(swapped(data), swapped(content)).findings), `case ${i}: ${file.path}`).not.toThrow();
    }
  }, 60_000);

  it('throws when something other than an editor is at fault', () => {
    expect(() => build([{ path: 'data/areas.csv', bytes: null as unknown as Uint8Array }], [])).toThrow(TypeError);
  });
});

/** mulberry32: the same numbers below `below` in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
