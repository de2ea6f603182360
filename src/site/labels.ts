import type { Labels } from '../schema/cell.ts';
import dictionary from '../i18n/dictionary.en.json' with { type: 'json' };
import { TABLES } from '../schema/index.ts';
import type { TableName } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import { DEFAULT_LANG } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';

/** The reader's word for an option code, from the schema that declares the option. */
export function label(lang: Lang, table: TableName, column: string, code: string): string {
  const options = (TABLES[table] as unknown as Table).columns[column]?.options;
  return word(lang, options, code);
}

/** All codes of an option column with their words, in declared order. */
export function options(lang: Lang, table: TableName, column: string): { readonly code: string; readonly name: string }[] {
  const all = (TABLES[table] as unknown as Table).columns[column]?.options ?? {};
  return Object.keys(all).map((code) => ({ code, name: word(lang, all, code) }));
}

/** The same as headings, which English begins with a capital. */
export const headings: typeof options = (lang, table, column) => options(lang, table, column).map(({ code, name }) => ({ code, name: name.charAt(0).toUpperCase() + name.slice(1) }));

export function tableTitle(lang: Lang, table: string): string {
  return (TABLES[table as TableName] as unknown as Table)[lang];
}

const NOTES: Readonly<Record<string, string>> = dictionary;

/** What a table or a column means, as the schema says it. */
export function noteText(lang: Lang, note: string): string {
  return lang === DEFAULT_LANG ? note : (NOTES[note] ?? note);
}

function word(lang: Lang, labels: Labels | undefined, code: string): string {
  const found = labels?.[code];
  if (!found) throw new Error(`no label for ${code}`);
  return found[lang];
}
