/** The mapping as an editor writes it behind --map: reading it, and the line that is offered for it. */
import type { Table } from '../schema/table.ts';
import type { Finding } from '../pipeline/finding.ts';
import { tableAddress } from '../pipeline/messages/address.ts';
import type { Grid } from './grid.ts';
import { columnNamed, foldTitle, spelledColumns } from './headings.ts';
import { suggestions, titlesOf } from './mapping.ts';
import type { Mapping } from './mapping.ts';

/** What an editor writes instead of a column to leave one out. */
export const LEFT_OUT = '-';

export interface SaidMapping {
  readonly mapping: Mapping;
  /** Every pair that cannot be understood. */
  readonly findings: readonly Finding[];
}

/** Reads `来源列=本表列;来源列=-`, in one text or several. Signs of either width will do. A pair without its right side says nothing yet. */
export function readMapping(texts: readonly string[], table: Table, grid: Grid): SaidMapping {
  const mapping = new Map<string, string | null>();
  const titles = titlesOf(grid);
  const pairs = texts.flatMap((text) => text.split(/[;；\n]/)).map((part) => part.trim()).filter((part) => part !== '');
  const findings = pairs.flatMap((pair): Finding[] => {
    const [from = '', to, ...more] = pair.split(/[=＝]/).map((part) => part.trim());
    const title = foldTitle(from);
    const name = to === undefined || to === LEFT_OUT ? null : columnNamed(table, to);
    const known = titles.includes(title) && (name !== null || to === LEFT_OUT || to === '');
    if (to === undefined || more.length > 0 || !known || (mapping.has(title) && mapping.get(title) !== name)) {
      const allowed = `工作表的列：${titles.filter((one) => one !== '').join('、')}；本表的列见 ${tableAddress(table.name)}`;
      return [{ code: 'workbook-bad-mapping', severity: 'error', file: grid.place, value: pair, allowed }];
    }
    if (to !== '') mapping.set(title, name);
    return [];
  });
  return { mapping, findings };
}

/** One line to copy behind the command, with what most likely is meant, and how to go on from there. */
export function readyLine(table: Table, unknown: readonly string[], columns: readonly (string | null)[]): string {
  const meant = suggestions(table, unknown, new Set(columns.filter((name) => name !== null)));
  const pairs = unknown.map((title) => `${title}=${meant.get(title) ?? ''}`).join(';');
  return [
    '这些列对应哪一列，说明一次就行：在同一行命令后面加下面这一句，改对等号后面的列名。',
    `  --map "${pairs}"`,
    `等号后面空着，是还没有说明，拿不准的不替你猜：写上本表的列名；不要这一列，写 ${LEFT_OUT}（例 ${unknown.at(-1) ?? ''}=${LEFT_OUT}）。`,
    `本表“${table.zh}”的列：${spelledColumns(table)}。每一列填什么，见网站的 ${tableAddress(table.name)}`,
  ].join('\n');
}

/** A mapping in words: A→甲，B 不读. */
export function mappingWords(table: Table, mapping: Mapping): string {
  return [...mapping].map(([from, to]) => (to === null ? `${from} 不读` : `${from}→${table.columns[to]?.zh ?? to}`)).join('，');
}
