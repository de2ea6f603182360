/** Answers → the text of an article file or the line of a table file. */
import { itemsOf, written } from './check.ts';
import type { Field } from './fields.ts';

export type Answers = ReadonlyMap<string, string>;

/** Text that YAML reads back as the same text without quotes: it begins with a Chinese character or a letter and has no mark of YAML. */
const PLAIN = /^[A-Za-z\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff（）《》、，。；·-]*$/;
/** Words that YAML takes for something else than text. */
const WORDS = /^(true|false|null|yes|no|on|off|y|n)$/i;

const scalar = (text: string): string => (PLAIN.test(text) && !WORDS.test(text) ? text : JSON.stringify(text));

/** The article file: front matter in the order of the fields, then the body. Empty answers are left out. */
export function articleText(fields: readonly Field[], answers: Answers, body: string): string {
  const lines = fields.flatMap((field) => {
    const answer = written(field, answers.get(field.name) ?? '');
    if (answer === '') return [];
    if (field.type === 'list') return [`${field.name}:`, ...itemsOf(answer).map((item) => `  - ${scalar(item)}`)];
    return [`${field.name}: ${field.type === 'text' ? scalar(answer) : answer}`];
  });
  return `---\n${lines.join('\n')}\n---\n\n${body.replace(/\r\n?/g, '\n').trim()}\n`;
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const headerLine = (fields: readonly Field[]): string => fields.map(({ name }) => name).join(',');

/** The line of a table file, in the order of the fields. */
export function rowLine(fields: readonly Field[], answers: Answers): string {
  return fields.map((field) => quoted(written(field, answers.get(field.name) ?? ''))).join(',');
}

/** The file with the line at its end; null when its header is another one. */
export function withLine(file: string, header: string, line: string): string | null {
  const [first = ''] = file.replace(/^\ufeff/, '').split(/\r?\n/);
  if (first.trim() !== header) return null;
  const end = file.includes('\r\n') ? '\r\n' : '\n';
  return `${file}${file.endsWith('\n') ? '' : end}${line}${end}`;
}

/** Where a row is kept: one file for the table, or the file of the row's owner. */
export function rowPath(table: string, partition: readonly string[] | undefined, answers: Answers): string {
  if (!partition) return `data/${table}.csv`;
  const owner = partition.map((name) => answers.get(name) ?? '').find((value) => value !== '');
  return `data/${table}/${owner ?? '…'}.csv`;
}
