/** A row in twelve hexadecimal digits, to tell whether it is still as it was when the workbook was written. */
import { createHash } from 'node:crypto';
import { columnsOf } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import type { Values } from '../pipeline/validate.ts';
import { canonicalText } from './cell-values.ts';

const LENGTH = 12;

/** Over the canonical cells; a cell that cannot be read counts as a value of its own. */
export function rowDigest(table: Table, values: Values): string {
  const cells = columnsOf(table).map(([name]) => (values[name] === undefined ? null : canonicalText(values[name])));
  return createHash('sha256').update(JSON.stringify(cells)).digest('hex').slice(0, LENGTH);
}
