/** The flow: read → validate → link → compute → publish. Pure from bytes to texts; the disk is touched by the caller. */
import { tableList } from '../schema/index.ts';
import type { Rows } from '../schema/index.ts';
import { compute } from './compute.ts';
import type { InputFile } from './effects.ts';
import { compare } from './finding.ts';
import type { Finding } from './finding.ts';
import { checkOwners, link } from './link.ts';
import type { CheckedTables } from './link.ts';
import { publish } from './publish.ts';
import type { Artefacts } from './publish.ts';
import { readArticles } from './read/articles.ts';
import type { Article } from './read/articles.ts';
import { readTables } from './read/tables.ts';
import { linkArticles } from './rules/articles.ts';
import { CROSS_RULES } from './rules/index.ts';
import { unreadRow, validateFile } from './validate.ts';

export interface Checked {
  readonly findings: readonly Finding[];
  /** The typed rows; null when any finding is an error. */
  readonly rows: Rows | null;
  readonly articles: readonly Article[];
}

export function check(data: readonly InputFile[], content: readonly InputFile[]): Checked {
  const raw = readTables(tableList, inPathOrder(data));
  const results = tableList.map((table) => ({
    table,
    files: (raw.files.get(table.name) ?? []).map((file) => validateFile(table, file)),
  }));
  const unread = (name: string) => (raw.unread.has(name) ? [unreadRow('', { row: 0, line: 0 })] : []);
  const checked: CheckedTables = new Map(
    results.map(({ table, files }) => [table.name, [...files.flatMap((f) => f.rows), ...unread(table.name)]]),
  );
  const read = readArticles(inPathOrder(content));
  const findings = oncePerCell([
    [...raw.findings, ...results.flatMap(({ files }) => files.flatMap((f) => f.findings)), ...read.findings],
    [...link(tableList, checked), ...linkArticles(read, checked)],
    checkOwners(tableList, checked),
    CROSS_RULES.flatMap((rule) => rule(checked)),
  ]);
  const failed = findings.some((f) => f.severity === 'error');
  return { findings, rows: failed ? null : typed(checked), articles: read.articles };
}

/** The result must not depend on the order in which a file system lists its files. */
function inPathOrder(files: readonly InputFile[]): InputFile[] {
  return [...files].sort((a, b) => compare(a.path, b.path));
}

/** A later stage does not speak about a cell that an earlier one refused: one mistake gives one finding. */
function oncePerCell(stages: readonly (readonly Finding[])[]): Finding[] {
  const told = new Set<string>();
  return stages.flatMap((stage) => {
    const cells = stage.map((f) => (f.column === undefined ? null : `${f.file}:${f.row}:${f.column}`));
    const fresh = stage.filter((_, i) => !told.has(cells[i] ?? ''));
    for (const cell of cells) if (cell !== null) told.add(cell);
    return fresh;
  });
}

/** Every row is complete here: an incomplete one has an error, and then `rows` is null. */
function typed(checked: CheckedTables): Rows {
  return Object.fromEntries([...checked].map(([name, rows]) => [name, rows.map((row) => row.values)])) as unknown as Rows;
}

export function build(data: readonly InputFile[], content: readonly InputFile[]): { findings: readonly Finding[]; artefacts: Artefacts | null } {
  const { findings, rows, articles } = check(data, content);
  return { findings, artefacts: rows && publish(compute(rows, articles)) };
}
