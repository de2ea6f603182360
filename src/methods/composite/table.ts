/** Units × indicators, column by column, as every step of the composite engine takes and gives it. */

/** `null` is a missing value. It is never 0 and never NaN. */
export type Value = number | null;

export interface Column {
  /** The indicator. */
  readonly id: string;
  /** One per unit, in the order of the units, in the indicator's own unit. */
  readonly values: readonly Value[];
}

export interface Table {
  readonly units: readonly string[];
  readonly columns: readonly Column[];
}

/** Larger sizes are refused: their squares and fourth powers would no longer be finite. */
export const LARGEST_SIZE = 1e60;

/** Throws where an id stands twice, a column is not as long as the list of units, or a value is neither null nor a finite number of usable size. */
export function checkTable(table: Table): void {
  const ids = table.columns.map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new Error('an indicator stands twice in the table');
  if (new Set(table.units).size < table.units.length) throw new Error('a unit stands twice in the table');
  for (const { id, values } of table.columns) {
    if (values.length !== table.units.length) throw new Error(`${id}: ${values.length} values for ${table.units.length} units`);
    const wrong = values.find((value) => value !== null && !(Math.abs(value) <= LARGEST_SIZE));
    if (wrong !== undefined) throw new Error(`${id}: not a usable number: ${wrong}`);
  }
}

export const present = (values: readonly Value[]): number[] => values.filter((value) => value !== null);

/** The same columns with their values changed; ids and order stay. */
export function mapColumns(table: Table, change: (column: Column) => readonly Value[]): Table {
  return { units: table.units, columns: table.columns.map((column) => ({ id: column.id, values: change(column) })) };
}
