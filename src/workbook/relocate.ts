/** Findings about the files that would be written → findings about the sheet the editor has open. */
import { compare } from '../pipeline/finding.ts';
import type { Finding } from '../pipeline/finding.ts';
import type { MergedTable } from './merge.ts';

interface Place {
  readonly file: string;
  readonly row: number;
}

/** `path:row` of a file to be written → the sheet and its row. */
export type Places = ReadonlyMap<string, Place>;

export function placesOf(laid: readonly { readonly merged: MergedTable; readonly place: string }[]): Places {
  return new Map(
    laid.flatMap(({ merged, place }) =>
      [...merged.files].flatMap(([path, rows]) =>
        rows.flatMap(({ sheetRow }, i) => (sheetRow === null ? [] : [[`${path}:${i + 2}`, { file: place, row: sheetRow }] as const])),
      ),
    ),
  );
}

export function relocate(findings: readonly Finding[], places: Places): Finding[] {
  return findings.map(({ line, ...finding }) => {
    const place = finding.row === undefined ? undefined : places.get(`${finding.file}:${finding.row}`);
    const allowed = finding.allowed?.replace(/(data\/[\w./-]+\.csv) 第 (\d+) 行/g, (all, path: string, row: string) => {
      const other = places.get(`${path}:${row}`);
      return other ? `${other.file} 第 ${other.row} 行` : all;
    });
    const words = { ...finding, ...(allowed !== undefined && { allowed }) };
    if (place) return { ...words, ...place };
    return line === undefined ? words : { ...words, line };
  });
}

/** A row that is no data at all, such as a total, whatever column its word stands in. */
const STRAY: ReadonlySet<string> = new Set(['title-row', 'note-row', 'total-row', 'header-again']);

/** A cell that the workbook itself made unreadable is told once, and so is a row that was emptied. */
export function oncePerCell(first: readonly Finding[], later: readonly Finding[]): Finding[] {
  const cell = (f: Finding): string | null => (f.column === undefined ? null : `${f.file}:${f.row}:${f.column}`);
  const rowOf = ({ file, row }: Finding): string => `${file}:${row}`;
  const stray = new Set(later.filter(({ code }) => STRAY.has(code)).map(rowOf));
  const own = first.filter((f) => f.code !== 'workbook-only-id' || !stray.has(rowOf(f)));
  const emptied = new Set(own.filter(({ code }) => code === 'workbook-only-id').map(rowOf));
  const told = new Set(own.filter(({ severity }) => severity === 'error').map(cell));
  const rest = later.filter((f) => !emptied.has(rowOf(f)) && (cell(f) === null || !told.has(cell(f))));
  return [...own, ...rest].sort((a, b) => compare(a.file, b.file));
}
