/** What the translations hold against what the tables say. Nothing here stops a publication: a page without its translation says so. */
import { tableList } from '../../schema/index.ts';
import { TRANSLATED } from '../../schema/languages.ts';
import { translations } from '../../schema/tables/translations.ts';
import type { Finding } from '../finding.ts';
import { needsTranslation, quotedTexts, saidByForm } from '../languages/translatable.ts';
import type { CheckedTables } from '../link.ts';
import type { CrossRule } from './rule.ts';

export const translationsFit: CrossRule = (checked) => [...missing(checked), ...unused(checked)];

const rowsOf = (checked: CheckedTables, table: string) => checked.get(table) ?? [];

/** One finding for each table and language, at the first text: a new zone brings hundreds of texts. A table of which nothing is said yet is not in use there. */
function missing(checked: CheckedTables): Finding[] {
  return TRANSLATED.flatMap((lang) => {
    const known = new Set(rowsOf(checked, translations.name).filter(({ values }) => values['lang'] === lang).map(({ values }) => values['text']));
    return tableList.flatMap((table): Finding[] => {
      const said = new Set(rowsOf(checked, table.name).flatMap(({ values }) => saidByForm(table, values, lang)).map(([text]) => text));
      const texts = rowsOf(checked, table.name).flatMap((row) => needsTranslation(table, row.values).flatMap((text) => (said.has(text) ? [] : [{ row, text }])));
      const left = texts.filter(({ text }) => !known.has(text));
      const [first] = left;
      if (first === undefined || left.length === texts.length) return [];
      const { file, row, line } = first.row;
      return [{ code: 'untranslated', severity: 'warning', file, row, line, value: first.text, allowed: String(new Set(left.map(({ text }) => text)).size) }];
    });
  });
}

/** Its original was changed or removed: the translation serves nothing any more. A page may also name words that a source prints. */
function unused(checked: CheckedTables): Finding[] {
  const rows = rowsOf(checked, translations.name);
  if (rows.length === 0) return [];
  const used = new Set(tableList.flatMap((table) => rowsOf(checked, table.name).flatMap(({ values }) => needsTranslation(table, values))));
  const quoted = tableList.flatMap((table) => rowsOf(checked, table.name).flatMap(({ values }) => quotedTexts(table, values))).join('\n');
  return rows
    .filter(({ values }) => typeof values['text'] === 'string' && !used.has(values['text']) && !quoted.includes(values['text']))
    .map(({ file, row, line, values }): Finding => ({ code: 'unused-translation', severity: 'warning', file, row, line, column: '原文（text）', value: String(values['text']) }));
}
