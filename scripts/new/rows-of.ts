import type { TableName } from '../../src/schema/index.ts';
import type { Known } from './form.ts';
import type { TypedRow } from './proposals.ts';

export const rowsOf = (known: Known, table: string): readonly TypedRow[] => known.rows[table as TableName];
