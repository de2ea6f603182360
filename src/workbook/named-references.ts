/** References given by the name of a row: read as its id where one row alone bears the name, and told once for all rows alike. */
import type { Column } from '../schema/cell.ts';
import type { Finding } from '../pipeline/finding.ts';
import { columnTitle } from '../pipeline/validate.ts';
import { rowsText } from './absent-columns.ts';
import { targetOf } from './reference-text.ts';
import type { Names } from './reference-text.ts';

/** Table → name → the one row so called; null where several are. */
export type Called = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

interface Read {
  readonly column: string;
  readonly name: string;
  readonly key: string;
  readonly rows: number[];
}

export interface NamedReferences {
  /** The id of the row that a cell names; null where the cell is no such name. */
  keyFor(name: string, column: Column, text: string, row: number): string | null;
  findings(): readonly Finding[];
}

export function namedReferences(file: string, names: Names, called: Called): NamedReferences {
  const all = new Map<string, Read>();
  return {
    keyFor(name, column, text, row) {
      const to = targetOf(column) ?? '';
      const word = text.trim();
      const key = names.get(to)?.has(word) === true ? null : (called.get(to)?.get(word) ?? null);
      if (key === null) return null;
      const read = all.get(`${name}#${word}`) ?? { column: columnTitle(name, column), name: word, key, rows: [] };
      read.rows.push(row);
      all.set(`${name}#${word}`, read);
      return key;
    },
    findings: () =>
      [...all.values()].map(({ column, name, key, rows }) => ({
        code: 'workbook-reference-by-name',
        severity: 'warning',
        file,
        row: rows[0] ?? 1,
        column,
        value: name,
        readAs: key,
        allowed: rowsText(rows),
      })),
  };
}
