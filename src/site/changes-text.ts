/** Changes in words: counts, column titles and cells as a reader of the site knows them. */
import { TABLES } from '../schema/index.ts';
import type { TableName } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import type { ReleaseLine } from '../schema/views/changes.ts';
import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';

type Counts = ReleaseLine['counts'];

/** A table that only a past release knows has no declaration any more. */
const tableOf = (name: string): Table | undefined => TABLES[name as TableName] as unknown as Table | undefined;

const KINDS = ['added', 'changed', 'corrected', 'removed'] as const;

/** `新增 5 行，更正 1 行`: only what there is. */
export function countsText(lang: Lang, counts: Counts): string {
  const parts = KINDS.filter((kind) => counts[kind] > 0).map((kind) => translate(lang, `changes.count.${kind}`, { count: counts[kind] }));
  return parts.length === 0 ? translate(lang, 'changes.same') : parts.join(translate(lang, 'changes.count.separator'));
}

export function tableName(lang: Lang, table: string): string {
  return tableOf(table)?.[lang] ?? table;
}

export function columnName(lang: Lang, table: string, column: string): string {
  return tableOf(table)?.columns[column]?.[lang] ?? column;
}

/** What a cell says: the reader's word for a code, else the text as it stands. */
export function cellWords(lang: Lang, table: string, column: string, text: string): string {
  if (text === '') return translate(lang, 'changes.empty');
  return tableOf(table)?.columns[column]?.options?.[text]?.[lang] ?? text;
}
