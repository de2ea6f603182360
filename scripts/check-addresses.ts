/** Every address that the data give a row is answered on the built site, in every language: whoever kept one still finds it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, languageCodes } from '../src/i18n/index.ts';
import { tableList } from '../src/schema/index.ts';
import { keyOf } from '../src/schema/table.ts';

type Row = Readonly<Record<string, unknown>>;

/** What is wrong, one line each. `anchors` are those of each page by address. */
export function checkAddresses(folder: string, anchors: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const prefixes = languageCodes.map((lang) => (LANGUAGES[lang].path === undefined ? '' : `/${String(LANGUAGES[lang].path)}`));
  return tableList.flatMap((table) => {
    if (!table.page) return [];
    const rows = JSON.parse(readFileSync(join(folder, `data/v1/tables/${table.name}.json`), 'utf8')) as readonly Row[];
    return rows.flatMap((row) => {
      const address = table.page?.(row) ?? '';
      const [path = '', anchor] = address.split('#');
      const missing = prefixes.filter((prefix) => anchors.get(prefix + path)?.has(anchor ?? 'main') !== true);
      return missing.map((prefix) => `${prefix}${address}  没有这个地址：表 ${table.name} 的“${keyOf(table, row)}”在那里`);
    });
  });
}
