/** The change report in Chinese sentences, as blocks that each output format writes in its own way. */
import { groupBy } from '../group.ts';
import { compare } from '../finding.ts';
import { columnTitle } from '../validate.ts';
import { briefOf } from './brief.ts';
import type { CellChange, ChangeKind, Counts } from './diff.ts';
import { CHANGE_KINDS, countKinds } from './diff.ts';
import { FLAG_RULES } from './flags/index.ts';
import { tableNamed } from './links.ts';
import { nameOf } from './report.ts';
import type { ChangeReport, NamedChange } from './report.ts';
import type { RowText, Snapshot } from './snapshot.ts';

export interface Item {
  readonly text: string;
  readonly parts: readonly string[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export const KIND_WORDS: Readonly<Record<ChangeKind, string>> = { added: '新增', changed: '改动', corrected: '更正', removed: '撤下' };

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const plain = (texts: readonly string[]): Block => ({ kind: 'list', items: texts.map((text) => ({ text, parts: [] })) });

/** Rows that only serve others, such as translations, are summed up unless `all` are wanted. */
interface Options {
  readonly all?: boolean;
}

/** `against` names the state compared with; the states give the names of zones and areas. */
export function outline({ changes: every, flags }: ChangeReport, against: string, states: readonly Snapshot[], { all = false }: Options = {}): Block[] {
  const title = heading(1, `数据改动（与${against}相比）`);
  if (every.length === 0) return [title, { kind: 'paragraph', text: '没有改动。' }];
  const changes = all ? every : every.filter(({ table }) => !serves(table));
  const summed = sums(every.filter((change) => !changes.includes(change)));
  const pages = [...new Set(changes.flatMap((change) => change.pages))].sort(compare);
  const titleOf = new Map(FLAG_RULES.map(({ rule, title: words }) => [rule, words]));
  return [
    title,
    { kind: 'paragraph', text: `${countText(countKinds(changes))}；涉及 ${pages.length} 个页面；${flags.length === 0 ? '没有可疑的改动' : `${flags.length} 处请再看一眼`}。` },
    ...summed.map((text): Block => ({ kind: 'paragraph', text })),
    ...(flags.length === 0 ? [] : [heading(2, '请再看一眼'), plain(flags.map((flag) => `${flag.table} ${flag.id}：${flag.text}（${titleOf.get(flag.rule) ?? flag.rule}）`))]),
    ...(changes.length === 0 ? [] : listed(changes, pages, states)),
  ];
}

const serves = (name: string): boolean => tableNamed(name)?.transient === true;

/** One line for each table that only serves others. */
function sums(changes: readonly NamedChange[]): string[] {
  return [...groupBy(changes, ({ table }) => table)].map(([table, rows]) => {
    const counts = countKinds(rows);
    const words = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${KIND_WORDS[kind]} ${counts[kind]} 行`);
    return `${tableNamed(table)?.zh ?? table}：${words.join('，')}（逐条看：--all）`;
  });
}

function listed(changes: readonly NamedChange[], pages: readonly string[], states: readonly Snapshot[]): Block[] {
  return [
    heading(2, '按表'),
    ...[...groupBy(changes, ({ table }) => table)].flatMap(([table, rows]) => tableBlocks(table, rows)),
    heading(2, '按园区和地区'),
    ownerTable(changes, states),
    heading(2, '涉及的页面'),
    plain(pages),
  ];
}

export function countText(counts: Counts): string {
  return CHANGE_KINDS.map((kind) => `${KIND_WORDS[kind]} ${counts[kind]} 行`).join('，');
}

function tableBlocks(name: string, changes: readonly NamedChange[]): Block[] {
  const title = `${tableNamed(name)?.zh ?? name}（${name}）：${countText(countKinds(changes))}`;
  return [heading(3, title), { kind: 'list', items: changes.map((change) => item(change)) }];
}

function item(change: NamedChange): Item {
  const { kind, table, id, label, replaces, reason, cells } = change;
  const notes = [replaces === null ? '' : `代替 ${replaces}`, reason === null ? '' : `理由：${reason}`].filter((note) => note !== '');
  const name = label === '' || label === id ? id : `${id} ${label}`;
  return { text: `${KIND_WORDS[kind]} ${name}${notes.length === 0 ? '' : `（${notes.join('；')}）`}`, parts: change.before === null && change.after !== null ? wholeRow(table, change.after) : cells.map((cell) => cellLine(table, cell)) };
}

function wholeRow(table: string, row: RowText): string[] {
  const told = briefOf(table, row);
  return told.length === 0 ? [] : [told.join('，')];
}

const shown = (text: string): string => (text === '' ? '（空）' : text);

function cellLine(table: string, cell: CellChange): string {
  return `${columnTitle(cell.column, tableNamed(table)?.columns[cell.column])}：${shown(cell.old)} → ${shown(cell.new)}`;
}

function ownerTable(changes: readonly NamedChange[], states: readonly Snapshot[]): Block {
  const owned = changes.flatMap((change) => (change.owners.length === 0 ? [null] : change.owners).map((owner) => ({ owner, change })));
  const groups = groupBy(owned, ({ owner }) => (owner === null ? '' : `${owner.table}:${owner.id}`));
  const rows = [...groups].sort(([a], [b]) => compare(a, b)).map(([, list]) => {
    const owner = list[0]?.owner ?? null;
    const counts = countKinds(list.map(({ change }) => change));
    return [owner === null ? '不属于单个园区或地区' : nameOf(owner, ...states), ...CHANGE_KINDS.map((kind) => String(counts[kind]))];
  });
  return { kind: 'table', head: ['园区或地区', ...CHANGE_KINDS.map((kind) => KIND_WORDS[kind])], rows };
}
