import { z } from 'zod';
import type { Column } from './cell.ts';

/** A check over one row that needs more than one cell. It lives with its table, so shared code names no table. */
export interface RowRule<R> {
  /** The column the editor should look at first. */
  readonly column: keyof R & string;
  holds(row: R): boolean;
  /** What is wrong, in Chinese. */
  readonly wrong: string;
  /** What to do, in Chinese. */
  readonly remedy: string;
  /** The same in English. */
  readonly en: { readonly wrong: string; readonly remedy: string };
  /** What was probably meant, where the row itself says it. */
  suggestion?(row: R): string | null;
}

export type Columns = Readonly<Record<string, Column>>;
export type RowOf<C extends Columns> = { [K in keyof C]: z.output<C[K]['schema']> };

export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly note: string;
  /** Columns whose values together name a row (joined with #); unique in the whole table. */
  readonly key: readonly (keyof C & string)[];
  /** Keys so alike that the nearest one is another thing (万元 and 万美元): what is said of one that is not there, with no guess. `{key}` is the key. */
  readonly unlike?: Readonly<Record<'zh' | 'en', { readonly wrong: string; readonly remedy: string }>>;
  /** Where the rows come from several files: the columns that name a file's owner (the first that is filled); empty when files have none. */
  readonly partition?: readonly (keyof C & string)[];
  /** Columns that tell a reader what a new row says, in this order. */
  readonly brief?: readonly (keyof C & string)[];
  /** Columns that say something besides which fact a row is: two rows that differ in these and in their ids only are likely one fact, down twice. */
  readonly besides?: readonly (keyof C & string)[];
  /** Rows say nothing of their own and come and go with what they serve: none needs a tombstone. */
  readonly transient?: boolean;
  /** The column that names a row to a reader. */
  readonly label: keyof C & string;
  /** Address of the page (and anchor) that shows a row, from the root of the site; absent where rows have none. */
  page?(row: RowOf<C>): string;
  /** Columns that change, once published, only with an entry in the corrections that says why. */
  readonly fixed?: readonly (keyof C & string)[];
  /** Where a row may replace another of its table: the column that names the other, and the one that says why. */
  readonly replaces?: { readonly row: keyof C & string; readonly reason: keyof C & string };
  readonly columns: C;
  readonly row: z.ZodType<RowOf<C>>;
  readonly rules: readonly RowRule<RowOf<C>>[];
}

type Definition<C extends Columns> = Omit<Table<C>, 'row' | 'rules'> & { readonly rules?: readonly RowRule<RowOf<C>>[] };

/** Declares a table once. Everything else (types, checks, dictionary, JSON Schema) is read off this value. */
export function table<const C extends Columns>(definition: Definition<C>): Table<C> {
  const shape = Object.fromEntries(Object.entries(definition.columns).map(([name, c]) => [name, c.schema]));
  return { rules: [], ...definition, row: z.strictObject(shape) as unknown as z.ZodType<RowOf<C>> };
}

/** The name of a row: its key values joined with #. */
export function keyOf(of: Table, row: Readonly<Record<string, unknown>>): string {
  return of.key.map((name) => String(row[name])).join('#');
}
