/** Asks, column by column, what the unknown columns of a sheet stand for. */
import { createInterface } from 'node:readline/promises';
import type { Readable } from 'node:stream';
import type { Table } from '../src/schema/table.ts';
import { columnNamed, spelledColumns } from '../src/workbook/headings.ts';
import type { Mapping } from '../src/workbook/mapping.ts';
import { LEFT_OUT } from '../src/workbook/said-mapping.ts';

export async function askMapping(table: Table, unknown: readonly string[], titles: readonly string[], input: Readable): Promise<Mapping> {
  const lines = createInterface({ input });
  const answers = lines[Symbol.asyncIterator]();
  console.log(`工作表的列：${titles.join('、')}\n本表“${table.zh}”的列：${spelledColumns(table)}`);
  const mapping = new Map<string, string | null>();
  for (const title of unknown) {
    for (;;) {
      console.log(`“${title}”是本表的哪一列？（写列名；不要这一列写 ${LEFT_OUT}）`);
      const answer = await answers.next();
      if (answer.done === true) break;
      const column = columnNamed(table, answer.value);
      if (column !== null || answer.value.trim() === LEFT_OUT) {
        mapping.set(title, column);
        break;
      }
      console.log(`本表没有“${answer.value}”这一列。`);
    }
  }
  lines.close();
  return mapping;
}
