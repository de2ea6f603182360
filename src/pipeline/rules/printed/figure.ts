/** A figure's row with its own printed form, as the checks of this folder see it. */
import type { Finding } from '../../finding.ts';
import type { CheckedRow } from '../../validate.ts';

export interface Printed {
  readonly row: CheckedRow;
  /** The printed form as it was typed. */
  readonly text: string;
  /** The names in the table of units. */
  readonly units: ReadonlySet<string>;
}

/** One thing that a printed form says and a coded column repeats. */
export type PrintedCheck = (figure: Printed) => Finding[];

export const numberIn = ({ row }: Printed, name: string): number | null => {
  const value = row.values[name];
  return typeof value === 'number' ? value : null;
};

export const textIn = ({ row }: Printed, name: string): string | null => {
  const value = row.values[name];
  return typeof value === 'string' ? value : null;
};
