/** A finding is data about a mistake in an editor's file. Wording lives in messages.ts. Our own bugs are exceptions. */
import type { CellProblemCode } from '../schema/cell.ts';

export type FindingCode =
  | CellProblemCode
  | 'workbook-named-csv'
  | 'bad-encoding'
  | 'gb18030'
  | 'empty-file'
  | 'bad-quotes'
  | 'wrong-delimiter'
  | 'unexpected-file'
  | 'missing-file'
  | 'blank-header'
  | 'duplicate-header'
  | 'unknown-column'
  | 'missing-column'
  | 'long-row'
  | 'short-row'
  | 'blank-row'
  | 'row-rule'
  | 'duplicate-key'
  | 'unknown-reference'
  | 'unknown-passage'
  | 'wrong-owner-file'
  | 'circular-reference'
  | 'cross-rule'
  | 'front-matter-form'
  | 'front-matter-yaml'
  | 'front-matter-key'
  | 'article-code'
  | 'article-link'
  | 'article-syntax';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning';
  /** Path from the project root, with forward slashes. */
  readonly file: string;
  /** Row as a spreadsheet counts it: the header is row 1. */
  readonly row?: number;
  /** Line of the raw file; differs from the row when quoted cells hold line breaks. */
  readonly line?: number;
  /** Title of the column as the editor sees it, with its id. */
  readonly column?: string;
  /** What was read. */
  readonly value?: string;
  /** What is allowed here. */
  readonly allowed?: string;
  readonly example?: string;
  readonly suggestion?: string;
  /** The sentence of a rule that carries its own words. */
  readonly wrong?: string;
  readonly remedy?: string;
}

/** File order, then row, then column: the order in which an editor works through a file. */
export function inFileOrder(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    (a.row ?? a.line ?? 0) - (b.row ?? b.line ?? 0) ||
    compare(a.column ?? '', b.column ?? '') ||
    compare(a.code, b.code) ||
    compare(a.value ?? '', b.value ?? '')
  );
}

/** Compares by code unit, so that the order is the same under every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
