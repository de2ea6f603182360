/**
 * `npm run data:untranslated [-- --lang en]`: the texts of the tables that have no translation yet, as a table ready to be
 * filled in and saved below data/translations/. Exit 0; 2 on wrong use.
 */
import './guard.ts';
import { parseArgs } from 'node:util';
import { readTree } from '../src/pipeline/effects.ts';
import { needsTranslation, saidByForm } from '../src/pipeline/languages/translatable.ts';
import { report } from '../src/pipeline/report.ts';
import { check } from '../src/pipeline/run.ts';
import { tableList } from '../src/schema/index.ts';
import type { Rows, TableName } from '../src/schema/index.ts';
import { TRANSLATED } from '../src/schema/languages.ts';
import type { DataLang } from '../src/schema/languages.ts';
import { wrongUse } from './wrong-use.ts';

const USE = `用法：npm run data:untranslated [-- --lang ${TRANSLATED.join('|')}] > 文件.csv`;
const { lang = 'en' } = wrongUse.unless(USE, () => parseArgs({ options: { lang: { type: 'string' } } })).values;
if (!TRANSLATED.some((one) => one === lang)) wrongUse.stop(`没有这种语言：${lang}。${USE}`);

const root = process.cwd();
const { findings, rows } = check(readTree(root, 'data'), readTree(root, 'content'));
if (rows === null) {
  console.error(report(findings));
  process.exitCode = 1;
} else list(rows);

function list(rows: Rows): void {
  const known = new Set(rows.translations.filter((row) => row.lang === lang).map(({ text }) => text));
  const all = tableList.flatMap((table) => (rows[table.name as TableName] as readonly Readonly<Record<string, unknown>>[]).map((row) => ({ table, row })));
  const texts = all.flatMap(({ table, row }) => needsTranslation(table, row));
  const said = new Set(all.flatMap(({ table, row }) => saidByForm(table, row, lang as DataLang)).map(([text]) => text));
  const left = [...new Set(texts)].filter((text) => !known.has(text) && !said.has(text));
  const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  console.log(['lang,text,translation', ...left.map((text) => `${lang},${quoted(text)},`)].join('\n'));
  console.error(`还没有译文：${left.length} 处；已有 ${known.size} 处。`);
}
