/** Which texts of the tables need a translation, and which stand translated in another column of their row. */
import type { Column } from '../../schema/cell.ts';
import { columnsOf, tableList } from '../../schema/index.ts';
import { HAN } from '../../schema/languages.ts';
import type { DataLang } from '../../schema/languages.ts';
import type { Table } from '../../schema/table.ts';

type AnyRow = Readonly<Record<string, unknown>>;

const WORDS: ReadonlySet<string> = new Set(['text', 'list']);

/** Columns of words that a reader of another language needs in that language. */
export const translatedColumns = (table: Table): readonly (readonly [string, Column])[] =>
  columnsOf(table).filter(([, column]) => WORDS.has(column.kind) && column.translated !== false);

/** The single texts of a cell: a list has several. */
export const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && HAN.test(one));

/** The texts of a row that only the translations table can hold. */
export const needsTranslation = (table: Table, row: AnyRow): readonly string[] =>
  translatedColumns(table).flatMap(([name, column]) => (column.translated ? [] : textsIn(row[name])));

/** The texts of a row that quote its source. */
export const quotedTexts = (table: Table, row: AnyRow): readonly string[] =>
  table.transient ? [] : columnsOf(table).flatMap(([name, column]) => (column.translated === false ? textsIn(row[name]) : []));

/** The texts of a row that follow a form which the schema can say in this language. */
export const saidByForm = (table: Table, row: AnyRow, lang: DataLang): readonly (readonly [string, string])[] =>
  translatedColumns(table).flatMap(([name, { said }]) =>
    textsIn(row[name]).flatMap((text) => {
      const words = said?.[lang]?.(text) ?? null;
      return words === null ? [] : [[text, words] as const];
    }),
  );

/** The texts of a row whose translation stands beside them. */
export function translatedBeside(table: Table, row: AnyRow, lang: DataLang): readonly (readonly [string, string])[] {
  return translatedColumns(table).flatMap(([name, column]) => {
    const beside = column.translated ? row[column.translated[lang] ?? ''] : null;
    return typeof beside === 'string' ? textsIn(row[name]).map((text) => [text, beside] as const) : [];
  });
}

const named = (kept: boolean): string[] => tableList.flatMap((table) => columnsOf(table).filter(([, { kind, translated }]) => WORDS.has(kind) && (translated === false) === kept).map(([name]) => name));

/** Names of columns whose words are never translated, in no table: a view that repeats such a cell under its name keeps it as it is. */
export const KEPT: ReadonlySet<string> = new Set(named(true).filter((name) => !named(false).includes(name)));
