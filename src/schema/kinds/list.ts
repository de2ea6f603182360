import { z } from 'zod';
import { column } from '../cell.ts';
import type { Column, ColumnDoc } from '../cell.ts';
import { readItems } from './items.ts';
import { textProblem } from './text.ts';

/** Several short texts in one cell. `names`: the items are names, in which no 、 or ； can stand. */
export function list(doc: ColumnDoc, { names = false, translated }: { readonly names?: boolean } & Pick<Column, 'translated'> = {}): Column<string[]> {
  const fits = (item: string): boolean => !(names ? /[｜、；;]/ : /｜/).test(item);
  return column('list', doc, z.array(z.string()), (cell) => textProblem(cell, Infinity) ?? readItems(cell, { form: '每项都有文字', fits }), translated === undefined ? {} : { translated });
}
