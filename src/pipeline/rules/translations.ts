/** What the translations hold against what the tables say. Nothing here stops a publication: a page without its translation says so. */
import { tableList } from '../../schema/index.ts';
import { TRANSLATED } from '../../schema/languages.ts';
import { translations } from '../../schema/tables/translations.ts';
import type { Finding } from '../finding.ts';
import { needsTranslation, quotedTexts } from '../languages/translatable.ts';
import { expectedPath } from '../read/tables.ts';
import type { CheckedTables } from '../link.ts';
import type { CrossRule } from './rule.ts';

export const translationsFit: CrossRule = (checked) => [...missing(checked), ...unused(checked)];

const rowsOf = (checked: CheckedTables, table: string) => checked.get(table) ?? [];

/** One finding for each table and language: a new zone brings hundreds of texts. */
function missing(checked: CheckedTables): Finding[] {
  return TRANSLATED.flatMap((lang) => {
    const known = new Set(rowsOf(checked, translations.name).filter(({ values }) => values['lang'] === lang).map(({ values }) => values['text']));
    return tableList.flatMap((table): Finding[] => {
      const left = new Set(rowsOf(checked, table.name).flatMap(({ values }) => needsTranslation(table, values)).filter((text) => !known.has(text)));
      const [first] = left;
      return first === undefined ? [] : [{ code: 'untranslated', severity: 'warning', file: expectedPath(table, '*'), value: first, allowed: String(left.size), readAs: lang }];
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
