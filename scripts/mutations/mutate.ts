/** Random damage to a table file, as a hand or a program does it. Pure: the same random numbers give the same file. */
import type { InputFile } from '../../src/pipeline/effects.ts';
import { readCsv } from '../../src/pipeline/read/csv.ts';

/** A number from 0 up to, not including, 1. */
export type Random = () => number;
type Grid = readonly (readonly string[])[];

const JUNK = ['\u0000', '\u200b', '"', ',', '\n', '\r', ';', '\ufeff', '数', '９', ' ', '　', '=1+1', "'", '|', '\ud7ff', '#REF!', '1e9', '__proto__'];

const below = (random: Random, count: number): number => Math.floor(random() * count);
const pick = <T>(random: Random, items: readonly T[]): T | undefined => items[below(random, items.length)];

/** Every kind of damage: rows with the header first → rows; null where the file has too little to damage. */
const OF_ROWS: Readonly<Record<string, (grid: Grid, random: Random) => Grid | null>> = {
  'change a cell': (grid, random) => onCell(grid, random, (cell) => changed(cell, random)),
  'take a cell of another row': (grid, random) => onCell(grid, random, (_cell, column) => grid[1 + below(random, grid.length - 1)]?.[column] ?? ''),
  'empty a cell': (grid, random) => onCell(grid, random, () => ''),
  'delete a row': (grid, random) => withRow(grid, random, () => []),
  'duplicate a row': (grid, random) => withRow(grid, random, (row) => [row, row]),
  'copy a row under a new id': (grid, random) => withRow(grid, random, (row) => [row, row.map((cell, i) => (i === 0 ? `${cell}-${below(random, 1e6)}` : cell))]),
  'swap two cells of a row': (grid, random) => withRow(grid, random, (row) => [swapped(row, below(random, row.length), below(random, row.length))]),
  'swap two cells of a column': (grid, random) => swapInColumn(grid, random),
  'shift a row by one column': (grid, random) => withRow(grid, random, (row) => [[row.at(-1) ?? '', ...row.slice(0, -1)]]),
  'shift a column by one row': (grid, random) => shiftColumn(grid, random),
};

const OF_BYTES: Readonly<Record<string, (bytes: Buffer, random: Random) => Buffer>> = {
  'truncate the file': (bytes, random) => bytes.subarray(0, below(random, bytes.length)),
  'insert junk': (bytes, random) => insert(bytes, below(random, bytes.length), Buffer.from(pick(random, JUNK) ?? '')),
  'insert a random byte': (bytes, random) => insert(bytes, below(random, bytes.length), Buffer.from([below(random, 256)])),
};

export const KINDS: readonly string[] = [...Object.keys(OF_ROWS), ...Object.keys(OF_BYTES)];

/** The file with one damage of this kind. */
export function mutate(file: InputFile, kind: string, random: Random): InputFile {
  const ofBytes = OF_BYTES[kind];
  if (ofBytes) return { path: file.path, bytes: ofBytes(Buffer.from(file.bytes), random) };
  const read = readCsv(file.path, file.bytes).file;
  const grid = read && OF_ROWS[kind]?.([read.header, ...read.rows.map(({ cells }) => cells)], random);
  return grid ? { path: file.path, bytes: Buffer.from(grid.map((row) => `${row.map(quoted).join(',')}\n`).join('')) } : file;
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const insert = (bytes: Buffer, at: number, what: Buffer): Buffer => Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at)]);

function withRow(grid: Grid, random: Random, edit: (row: readonly string[]) => Grid): Grid | null {
  if (grid.length < 2) return null;
  const at = 1 + below(random, grid.length - 1);
  return grid.flatMap((row, i) => (i === at ? edit(row) : [row]));
}

function onCell(grid: Grid, random: Random, edit: (cell: string, column: number) => string): Grid | null {
  const column = below(random, grid[0]?.length ?? 0);
  return withRow(grid, random, (row) => [row.map((cell, i) => (i === column ? edit(cell, i) : cell))]);
}

function swapped(row: readonly string[], a: number, b: number): string[] {
  return row.map((cell, i) => (i === a ? (row[b] ?? '') : i === b ? (row[a] ?? '') : cell));
}

function swapInColumn(grid: Grid, random: Random): Grid | null {
  if (grid.length < 3) return null;
  const column = below(random, grid[0]?.length ?? 0);
  const [a, b] = [1 + below(random, grid.length - 1), 1 + below(random, grid.length - 1)];
  const other = (at: number): string => grid[at === a ? b : a]?.[column] ?? '';
  return grid.map((row, at) => (at === a || at === b ? row.map((cell, i) => (i === column ? other(at) : cell)) : row));
}

function shiftColumn(grid: Grid, random: Random): Grid | null {
  if (grid.length < 3) return null;
  const column = below(random, grid[0]?.length ?? 0);
  const before = (at: number): string => grid[at === 1 ? grid.length - 1 : at - 1]?.[column] ?? '';
  return grid.map((row, at) => (at === 0 ? row : row.map((cell, i) => (i === column ? before(at) : cell))));
}

/** A digit slips, a decimal point moves, a letter is lost, doubled or changed. */
function changed(cell: string, random: Random): string {
  const at = below(random, cell.length + 1);
  const edits = [
    (): string => cell.slice(0, at) + String(below(random, 10)) + cell.slice(at + 1),
    (): string => cell.slice(0, at) + cell.slice(at + 1),
    (): string => cell.slice(0, at) + (pick(random, JUNK) ?? '') + cell.slice(at),
    (): string => (/^\d+(\.\d+)?$/.test(cell) ? String(Number(cell) * 10) : `${cell}${cell.slice(-1)}`),
    (): string => `${cell} `,
  ];
  return pick(random, edits)?.() ?? cell;
}
