/** The first row → which cell belongs to which column. Titles are matched by id or Chinese title, with or without the unit. */
import type { Column } from '../schema/cell.ts';
import { nearestTitle } from '../schema/nearest.ts';
import { unitOf } from '../schema/quantity.ts';
import type { Table } from '../schema/table.ts';
import type { Finding } from './finding.ts';
import { foldFor } from './read/fold.ts';

export interface Header {
  /** For each cell of a row: the column it belongs to, or null when the header was refused. */
  readonly columns: readonly (string | null)[];
  readonly findings: readonly Finding[];
}

interface Place {
  readonly file: string;
  readonly row: number;
  readonly line: number;
}

/** How a title is compared: without spaces, in small letters, with one sort of bracket. */
const plain = (title: string): string => foldFor('option', title).replace(/\s/g, '').replace(/（/g, '(').replace(/）/g, ')').replace(/[／]/g, '/').replace(/^\*|\*$/g, '').toLowerCase();

export function columnOf(table: Table, title: string): string | null {
  const asked = plain(title);
  return asked === '' ? null : (titlesIn(table).get(asked) ?? null);
}

const known = new WeakMap<Table, ReadonlyMap<string, string>>();

/** Every spelling of a title → its column, worked out once for a table. */
function titlesIn(table: Table): ReadonlyMap<string, string> {
  const titles = known.get(table) ?? new Map(Object.entries(table.columns).flatMap(([name, column]) => titlesOf(name, column).map((title) => [title, name])));
  known.set(table, titles);
  return titles;
}

function titlesOf(name: string, { zh, unit }: Column): string[] {
  const bare = [name, zh, `${zh}(${name})`, `${name}(${zh})`];
  const measured = unit === undefined ? [] : bare.flatMap((title) => [`${title}(${unit})`, `${title}/${unit}`, `${title}${unit}`, `${title}(单位:${unit})`, `${title}(单位：${unit})`]);
  return [...bare, ...measured].map(plain);
}

/** A title that is a column's, but for the unit it names. */
function otherUnit(table: Table, title: string): { readonly name: string; readonly unit: string } | null {
  const [, base = '', unit = ''] = /^(.+?)(?:\((?:单位[:：])?([^()]+)\)|\/([^/]+))$/.exec(plain(title)) ?? [];
  const name = unit !== '' && unitOf(unit) ? columnOf(table, base) : null;
  return name === null ? null : { name, unit };
}

export function readHeader(table: Table, place: Place, cells: readonly string[]): Header {
  const at = { severity: 'error', ...place } as const;
  const findings: Finding[] = [];
  const names = Object.keys(table.columns);
  const titles = [...names, ...names.map((name) => table.columns[name]?.zh ?? '')];
  const spelled = names.map((name) => `${name}（${table.columns[name]?.zh ?? ''}）`).join('、');
  const used = new Set<string>();
  /** Columns whose absence is explained by another mistake in the header: a slip in the name, a blank cell in its place. */
  const explained = new Set<string | null | undefined>();
  const columns = cells.map((cell, i) => {
    const title = foldFor('text', cell);
    const name = columnOf(table, title);
    const measured = name === null ? otherUnit(table, title) : null;
    if (title === '') {
      findings.push({ code: 'blank-header', ...at, value: String(i + 1) });
      explained.add(names[i]);
    } else if (measured) {
      findings.push({ code: 'header-unit', ...at, value: title, allowed: unitWords(table.columns[measured.name]) });
      explained.add(measured.name);
    } else if (name === null) {
      const near = nearestTitle(title, titles);
      findings.push({ code: 'unknown-column', ...at, value: title, allowed: spelled, ...(near && { suggestion: near }) });
      explained.add(near === null ? null : columnOf(table, near));
    } else if (used.has(name)) findings.push({ code: 'duplicate-header', ...at, value: title });
    if (name === null || used.has(name)) return null;
    used.add(name);
    return name;
  });
  for (const name of names.filter((n) => !used.has(n) && !explained.has(n))) {
    findings.push({ code: 'missing-column', ...at, value: columnTitle(name, table.columns[name]) });
  }
  return { columns, findings };
}

const unitWords = (column: Column | undefined): string => (column?.unit === undefined ? '这一列不在表头写单位' : `这一列的单位是“${column.unit}”`);

export function columnTitle(name: string, column: Column | undefined): string {
  return `${column?.zh ?? name}（${name}）`;
}
