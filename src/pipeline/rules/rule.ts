import type { Finding } from '../finding.ts';
import type { CheckedTables } from '../link.ts';
import type { CheckedRow } from '../validate.ts';

/** A check over several rows or tables. It sees every row that could be read and returns what is wrong. */
export type CrossRule = (checked: CheckedTables) => Finding[];

interface Said {
  readonly wrong: string;
  readonly remedy: string;
}

/** `suggestion`: what the cell should say, where another cell settles it. */
export function crossFinding(row: CheckedRow, column: string, zh: Said, en: Said, suggestion: string | null = null): Finding {
  return { code: 'cross-rule', severity: 'error', file: row.file, row: row.row, line: row.line, column, ...zh, en, ...(suggestion !== null && { suggestion }) };
}
