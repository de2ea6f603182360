/** What a reader will see of a new row, for the editor to hold against the source before it is written. */
import { tableNamed } from './links.ts';
import type { RowText } from './snapshot.ts';

/** `数值 16.09` for each column that the table tells of itself and the row fills; options by name. */
export function briefOf(table: string, row: RowText): string[] {
  const known = tableNamed(table);
  return (known?.brief ?? []).flatMap((name) => {
    const [text = '', column] = [row[name], known?.columns[name]];
    return text === '' ? [] : [`${column?.zh ?? name} ${column?.options?.[text]?.zh ?? text}`];
  });
}
