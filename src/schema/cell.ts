/**
 * A cell: how one piece of text from a table file becomes a typed value.
 * Every column kind is a zod schema from text to value; types, checks, the dictionary and JSON Schema derive from it.
 */
import { z } from 'zod';
import { markProblem, notACell, saysNothing } from './not-a-cell.ts';

/** Why a cell was refused. `allowed` and `suggestion` are shown to the editor as they are (Chinese). */
export interface CellProblem {
  readonly problem: CellProblemCode;
  readonly allowed?: string;
  readonly suggestion?: string;
}

export type CellProblemCode =
  | 'blank'
  | 'bad-id'
  | 'bad-text'
  | 'too-long'
  | 'bad-number'
  | 'bad-integer'
  | 'unknown-option'
  | 'bad-date'
  | 'impossible-date'
  | 'bad-reference-form'
  | 'bad-address'
  | 'number-grouping'
  | 'number-unit'
  | 'number-hedge'
  | 'number-range'
  | 'number-direction'
  | 'percentage-points'
  | 'chinese-number'
  | 'scientific-number'
  | 'lost-digits'
  | 'footnote-mark'
  | 'spreadsheet-error'
  | 'spreadsheet-formula'
  | 'spreadsheet-date'
  | 'relative-date'
  | 'missing-mark'
  | 'missing-value'
  | 'filler'
  | 'bad-docno'
  | 'bad-credit-code'
  | 'mojibake';

/** Why an accepted cell is worth a second look; the value read loses nothing of what was written. */
export type CellWarningCode =
  | 'unit-in-cell'
  | 'whole-with-decimals'
  | 'ratio-as-percent'
  | 'float-artefact'
  | 'compact-date'
  | 'midnight-date'
  | 'mark-as-blank'
  | 'docno-form'
  | 'unseen-removed'
  | 'text-marker'
  | 'radical-form'
  | 'inner-space'
  | 'full-width-sign'
  | 'table-by-title';

/** An accepted cell: its value, the text that says the same in this project's own spelling, and what to look at again. */
export interface Read<T> {
  readonly value: T;
  readonly canonical: string;
  readonly warnings: readonly CellWarningCode[];
}

export type Reading<T> = Read<T> | CellProblem;

/** The text of another column of the same row ('' when there is none): a number may need the unit beside it. */
export type Sibling = (column: string) => string;

const ALONE: Sibling = () => '';

export function accept<T>(value: T, canonical: string, ...warnings: readonly CellWarningCode[]): Read<T> {
  return { value, canonical, warnings };
}

export type Labels = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** What a reader of the data dictionary is told about a column. */
export interface ColumnDoc {
  readonly zh: string;
  readonly en: string;
  /** One sentence in Chinese: what the column means. */
  readonly note: string;
  readonly example: string;
  /** Unit of the value, when it has one that never changes. */
  readonly unit?: string;
  /** Other titles offices give such a column; they are suggested, never read. */
  readonly alsoCalled?: readonly string[];
}

export interface Column<T = unknown> extends ColumnDoc {
  readonly kind: string;
  readonly required: boolean;
  /** The way in for one cell: value, canonical text and warnings, or what is wrong with it. */
  readonly read: (text: string, beside?: Sibling) => Reading<T>;
  /** The same reader as a zod schema (text → value), from which types and JSON Schema derive. */
  readonly schema: z.ZodType<T, string>;
  /**
   * How words of the column reach readers of another language: `false` where they stay as they are, because they quote their
   * source or no page shows them; else the column of the same row that holds them, by language. Absent: the translations table.
   */
  readonly translated?: false | Readonly<Record<string, string>>;
  /** Words that follow a fixed form, said by language without a translator; null where the form does not fit. */
  readonly said?: Readonly<Record<string, (text: string) => string | null>>;
  /** For options: code → labels. */
  readonly options?: Labels;
  /** For references: the tables a value may point to. */
  readonly to?: readonly string[];
  /** For references into a table with a two-part key: the column of the same row that gives the first part. */
  readonly within?: string;
}

/** Separates the items of a list inside one cell. */
export const LIST_SEPARATOR = '|';

export function isProblem(value: unknown): value is CellProblem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}

/** The problem inside a zod issue raised by a cell, or null when the issue is something else. */
export function problemOf(issue: z.core.$ZodIssue): CellProblem | null {
  if (issue.code !== 'custom') return null;
  const problem = issue.params?.['cell'] as unknown;
  return isProblem(problem) ? problem : null;
}

export type CellReader<T> = (text: string, beside: Sibling) => Reading<T>;
/** `verbatim`: the column quotes its source, so that a dash may be what the source prints. */
type Extra = Pick<Column, 'options' | 'to' | 'within' | 'translated' | 'said'> & { readonly verbatim?: boolean };

/** Kinds that take any words: there a mark for "missing" must be looked for before it is read as a word. */
const WORDS: ReadonlySet<string> = new Set(['text', 'list', 'link', 'links']);

/**
 * Builds a column from a reader and the schema of the value it yields.
 * The value schema is what JSON Schema shows to data users.
 */
export function column<T>(kind: string, doc: ColumnDoc, value: z.ZodType<T>, reader: CellReader<NoInfer<T>>, { verbatim = false, ...links }: Extra = {}): Column<T> {
  const read = (text: string, beside: Sibling = ALONE): Reading<T> => {
    if (text === '') return { problem: 'blank', ...(links.options && { allowed: spelledOptions(links.options) }) };
    // A line break among words is told by their reader, which knows what the lines say as one.
    const spoilt = notACell(WORDS.has(kind) ? text.replaceAll('\n', '') : text, verbatim) ?? (WORDS.has(kind) && !verbatim ? markProblem(text, true) : null);
    if (spoilt) return spoilt;
    const result = reader(text, beside);
    return isProblem(result) && result.problem !== 'missing-value' ? (markProblem(text, false) ?? result) : result;
  };
  return { ...doc, ...links, kind, required: true, read, schema: schemaOf(read).pipe(value) };
}

/** Every option as a message lists it. */
export const spelledOptions = (options: Labels): string => Object.entries(options).map(([code, { zh }]) => `${code}（${zh}）`).join('、');

function schemaOf(read: (text: string) => Reading<unknown>) {
  return z.string().transform((text, context): unknown => {
    const result = read(text);
    if (!isProblem(result)) return result.value;
    context.issues.push({ code: 'custom', input: text, params: { cell: result } });
    return z.NEVER;
  });
}

/** The same column, where an empty cell means "nothing stated" and becomes null; so does a mark that says no more than that. */
export function optional<T>(from: Column<T>): Column<T | null> {
  const read = (text: string, beside: Sibling = ALONE): Reading<T | null> => {
    if (text === '') return accept(null, '');
    const result = from.read(text, beside);
    const blank = isProblem(result) && result.problem === 'missing-mark' && saysNothing(text);
    return blank ? accept(null, '', 'mark-as-blank') : result;
  };
  const nothing = z.string().refine((text) => isNothing(read(text))).transform(() => null).pipe(z.null());
  return { ...from, required: false, read, schema: z.union([nothing, from.schema]) };
}

const isNothing = (reading: Reading<unknown>): boolean => !isProblem(reading) && reading.value === null;
