/** Small states of the data, for tests. */
import type { RowText, Snapshot } from './snapshot.ts';
import { changeReport } from './report.ts';
import type { ChangeReport } from './report.ts';

type Tables = Readonly<Record<string, Readonly<Record<string, RowText>>>>;

export const state = (tables: Tables): Snapshot => new Map(Object.entries(tables).map(([name, rows]) => [name, new Map(Object.entries(rows))]));

const UNITS = {
  亿元: { unit: '亿元', base: '元', factor_numerator: '100000000', factor_denominator: '1' },
  万元: { unit: '万元', base: '元', factor_numerator: '10000', factor_denominator: '1' },
  个: { unit: '个', base: '个', factor_numerator: '1', factor_denominator: '1' },
};

/** A figure: revenue of one zone in one year, unless said otherwise. */
export const figure = (cells: RowText = {}): RowText => ({
  zone: 'east', scope: 'zone', subject: '收入', indicator: 'income', state: 'actual', value: '16', comparator: 'eq', unit: '亿元',
  period_kind: 'year', period_start: '2030', period_end: '2030', period_label: '全年', year_basis: 'printed', as_printed: '16亿元', source: 'report', locator: 'p1', ...cells,
}); // prettier-ignore

export const figures = (rows: Readonly<Record<string, RowText>>): Snapshot => state({ zones: { east: { id: 'east', short_name: '东区', area: 'city' } }, units: UNITS, figures: rows });

/** The flags raised by going from some figures to others, as `rule id`. */
export const flagged = (before: Readonly<Record<string, RowText>>, after: Readonly<Record<string, RowText>>): string[] => report(before, after).flags.map(({ rule, id }) => `${rule} ${id}`);

export const report = (before: Readonly<Record<string, RowText>>, after: Readonly<Record<string, RowText>>): ChangeReport => changeReport(figures(before), figures(after));
