/** One answer, read by the pipeline itself, so that it means here what it means in the file; alone, so that nothing but it decides. */
import { cellText } from '../../src/pipeline/changes/snapshot.ts';
import { freeId } from '../../src/pipeline/free-id.ts';
import { targetsOf } from '../../src/pipeline/link.ts';
import { wording } from '../../src/pipeline/messages/index.ts';
import { readCell } from '../../src/pipeline/read/cell.ts';
import { personalFindings } from '../../src/pipeline/read/personal-data.ts';
import { columnTitle, refused } from '../../src/pipeline/validate.ts';
import type { Column } from '../../src/schema/cell.ts';
import { tableList } from '../../src/schema/index.ts';
import { keyOf } from '../../src/schema/table.ts';
import type { Table } from '../../src/schema/table.ts';
import type { Answers, Known, Read } from './form.ts';
import { rowsOf } from './rows-of.ts';

export function readAnswer(table: Table, known: Known, answers: Answers, name: string, answer: string): Read {
  const column = table.columns[name];
  if (!column) throw new Error(`${table.name} has no column ${name}`);
  const [personal] = personalFindings(answer);
  if (personal) return wording({ ...personal, file: '', column: columnTitle(name, column) });
  const result = readCell(column, answer, (one) => answers.get(one) ?? '');
  if ('problem' in result) return wording({ file: '', ...refused(name, column, result) });
  const { value } = result.read;
  if (value === null) return { wrong: `“${answer}”等于没有填`, remedy: '没有就直接按回车' };
  const unknown = unknownTarget(known, answers, column, value);
  if (unknown !== undefined) return { wrong: `找不到“${unknown}”`, remedy: '用列出的编号；没有的要先在那张表里新建' };
  const text = typeof value === 'number' && Number(answer) === value ? answer.trim() : cellText(value);
  return table.key.length === 1 && table.key[0] === name ? ownId(table, known, name, text) : { text };
}

/** The id of a new row is one that no row has. */
function ownId(table: Table, known: Known, name: string, id: string): Read {
  const taken = rowsOf(known, table.name).map((row) => cellText(row[name]));
  if (!taken.includes(id)) return { text: id };
  const free = freeId(id, taken, 0);
  return { wrong: `编号“${id}”已经用过`, remedy: free === null ? '换一个没有用过的' : `换一个没有用过的，例：${free}` };
}

function unknownTarget(known: Known, answers: Answers, column: Column, value: unknown): string | undefined {
  if (!column.to) return undefined;
  const first = column.within === undefined ? '' : `${answers.get(column.within) ?? ''}#`;
  return targetsOf(column.to, value).find(({ to, key }) => {
    const target = tableList.find((one) => one.name === to);
    return !target || !rowsOf(known, to).some((row) => keyOf(target, row) === `${first}${key}`);
  })?.key;
}
