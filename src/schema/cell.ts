/**
 * A cell: how one piece of text from a table file becomes a typed value.
 * Every column kind is a zod schema from text to value; types, checks, the dictionary and JSON Schema derive from it.
 */
import { z } from 'zod';

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
  | 'bad-address';

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
}

export interface Column<T = unknown> extends ColumnDoc {
  readonly kind: string;
  readonly required: boolean;
  readonly schema: z.ZodType<T, string>;
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

type Extra = Pick<Column, 'options' | 'to' | 'within'>;

/**
 * Builds a column from a reader (text → value or problem) and the schema of the value it yields.
 * The value schema is what JSON Schema shows to data users.
 */
export function column<T>(
  kind: string,
  doc: ColumnDoc,
  value: z.ZodType<T>,
  read: (text: string) => NoInfer<T> | CellProblem,
  extra: Extra = {},
): Column<T> {
  const schema = z
    .string()
    .transform((text, context): unknown => {
      const result = text === '' ? ({ problem: 'blank' } as const) : read(text);
      if (!isProblem(result)) return result;
      context.issues.push({ code: 'custom', input: text, params: { cell: result } });
      return z.NEVER;
    })
    .pipe(value);
  return { ...doc, ...extra, kind, required: true, schema };
}

/** The same column, where an empty cell means "nothing stated" and becomes null. */
export function optional<T>(from: Column<T>): Column<T | null> {
  const schema = z.union([
    z
      .literal('')
      .transform(() => null)
      .pipe(z.null()),
    from.schema,
  ]);
  return { ...from, required: false, schema };
}
