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
import { checkMemory } from './releases/memory.ts';
import { readReleases } from './releases/read.ts';
import { isReleaseFile } from './releases/release.ts';
import type { Release } from './releases/release.ts';
import { articleDates } from './rules/article-dates.ts';
import { linkArticles } from './rules/articles.ts';
import { CROSS_RULES } from './rules/index.ts';
import { unreadRow, validateFile } from './validate.ts';

export interface Checked {
  readonly findings: readonly Finding[];
  /** The typed rows; null when any finding is an error. */
  readonly rows: Rows | null;
  /** The typed rows also where only the memory of what was published objects: what a change report compares. */
  readonly draft: Rows | null;
  readonly articles: readonly Article[];
  /** What was published so far, oldest first. */
  readonly releases: readonly Release[];
}

/**
 * `tell` hears what is done next, in words for the terminal of a long run. `validate` checks one file; a caller that checks
 * nearly the same data many times may remember what it found in files that did not change.
 */
export function check(data: readonly InputFile[], content: readonly InputFile[], tell: (doing: string) => void = () => undefined, validate = validateFile): Checked {
  const frozen = readReleases(data.filter(({ path }) => isReleaseFile(path)));
  tell('正在读取表格');
  const raw = readTables(tableList, inPathOrder(data));
  const results = tableList.map((table) => {
    tell(`正在检查“${table.zh}”表`);
    return { table, files: (raw.files.get(table.name) ?? []).map((file) => validate(table, file)) };
  });
  const unread = (name: string) => (raw.unread.has(name) ? [unreadRow('', { row: 0, line: 0 })] : []);
  const checked: CheckedTables = new Map(
    results.map(({ table, files }) => [table.name, [...files.flatMap((f) => f.rows), ...unread(table.name)]]),
  );
  tell('正在检查文章');
  const read = readArticles(inPathOrder(content));
  tell('正在核对表与表之间的关系');
  const own = [
    [...raw.findings, ...results.flatMap(({ files }) => files.flatMap((f) => f.findings)), ...read.findings],
    [...link(tableList, checked), ...linkArticles(read, checked), ...articleDates(read)],
    checkOwners(tableList, checked),
    CROSS_RULES.flatMap((rule) => rule(checked)),
  ];
  // With a broken release nobody knows what was published last.
  const memory = failed(frozen.findings) ? [] : checkMemory(frozen.releases, tableList, checked);
  const findings = oncePerCell([...own, [...frozen.findings, ...memory]]);
  const rows = (all: readonly Finding[]): Rows | null => (failed(all) ? null : typed(checked));
  return { findings, rows: rows(findings), draft: rows(own.flat()), articles: read.articles, releases: frozen.releases };
}

const failed = (findings: readonly Finding[]): boolean => findings.some((f) => f.severity === 'error');

/** The result must not depend on the order in which a file system lists its files. */
function inPathOrder(files: readonly InputFile[]): InputFile[] {
  return [...files].sort((a, b) => compare(a.path, b.path));
}

/** A later stage does not speak about a cell that an earlier one refused (not: warned about): one mistake gives one finding. */
function oncePerCell(stages: readonly (readonly Finding[])[]): Finding[] {
  const told = new Set<string>();
  return stages.flatMap((stage) => {
    const cells = stage.map((f) => (f.column === undefined || f.severity === 'warning' ? null : `${f.file}:${f.row}:${f.column}`));
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
  const { findings, rows, articles, releases } = check(data, content);
  return { findings, artefacts: rows && publish(compute(rows, articles, releases)) };
}
