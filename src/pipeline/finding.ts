/** A finding is data about a mistake in an editor's file. Its words are in messages/. Our own bugs are exceptions. */
import type { CellProblemCode, CellWarningCode } from '../schema/cell.ts';

export type FindingCode =
  | CellProblemCode
  | 'no-data'
  | 'unreadable-file'
  | 'folder-named-file'
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
  | 'article-image'
  | 'article-syntax'
  | 'article-dates'
  | TranslationCode
  | WorkbookCode
  | MemoryCode
  | CellWarningCode
  | IntakeCode;

/** Words of other languages. */
export type TranslationCode = 'untranslated' | 'unused-translation';

/** What a spreadsheet leaves in a file besides its data, and what may not be published. */
export type IntakeCode =
  | 'sep-line'
  | 'mixed-line-ends'
  | 'trailing-blank-rows'
  | 'trailing-blank-columns'
  | 'header-unit'
  | 'header-again'
  | 'title-row'
  | 'note-row'
  | 'total-row'
  | 'personal-data';

/** What can be wrong with releases, corrections and removals. */
export type MemoryCode =
  | 'row-gone'
  | 'record-gone'
  | 'removed-id-in-use'
  | 'removal-unknown'
  | 'removal-date'
  | 'removal-target'
  | 'silent-change'
  | 'correction-unknown'
  | 'correction-mismatch'
  | 'release-manifest'
  | 'release-order'
  | 'release-digest';

/** What can be wrong with a workbook, before its rows are checked like any other. */
export type WorkbookCode =
  | 'workbook-too-big'
  | 'workbook-too-many-parts'
  | 'workbook-swollen'
  | 'workbook-macros'
  | 'workbook-external-links'
  | 'workbook-encrypted'
  | 'workbook-old-format'
  | 'workbook-unreadable'
  | 'workbook-other-format'
  | 'workbook-too-far'
  | 'workbook-no-sheet'
  | 'workbook-unknown-sheet'
  | 'workbook-only-id'
  | 'workbook-no-header'
  | 'workbook-two-row-header'
  | 'workbook-merged-cells'
  | 'workbook-hidden'
  | 'workbook-error-cell'
  | 'workbook-formula'
  | 'workbook-formula-without-value'
  | 'workbook-boolean'
  | 'workbook-digits-lost'
  | 'workbook-binary-fraction'
  | 'workbook-scaled-number'
  | 'workbook-time'
  | 'workbook-date-without-year'
  | 'workbook-date-half-shown'
  | 'workbook-date-out-of-range'
  | 'workbook-date-in-other-column'
  | 'workbook-reference-name'
  | 'workbook-reference-by-name'
  | 'workbook-unmapped-column'
  | 'workbook-bad-mapping'
  | 'workbook-column-left-out'
  | 'workbook-absent-columns'
  | 'workbook-absent-required'
  | 'workbook-missing-rows'
  | 'workbook-only-new-rows'
  | 'workbook-stale-row'
  | 'workbook-taken-id'
  | 'workbook-row-gone'
  | 'workbook-no-scope'
  | 'workbook-struck'
  | 'workbook-not-shown'
  | 'workbook-sign-not-shown'
  | 'workbook-comment';

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
  /** Where a cell was accepted with a warning: what it was read as, in this project's spelling. */
  readonly readAs?: string;
  /** What is allowed here. */
  readonly allowed?: string;
  readonly example?: string;
  readonly suggestion?: string;
  /** The sentence of a rule that carries its own words. */
  readonly wrong?: string;
  readonly remedy?: string;
  /** The same sentence in English. */
  readonly en?: { readonly wrong: string; readonly remedy: string };
}

/** Compares by code unit, so that the order is the same under every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
