/** What an import would change, row by row, for the editor to read before anything is written. */
import { columnsOf } from '../schema/index.ts';
import type { CurrentRow } from './current.ts';
import type { MergedRow, MergedTable } from './merge.ts';

export interface RowChange {
  readonly table: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly key: string;
  readonly cells: readonly { readonly title: string; readonly old: string; readonly new: string }[];
  /** Where the row stood and stands, when it moves to another file. */
  readonly moved?: { readonly from: string; readonly to: string };
}

export function rowChanges(merged: MergedTable): RowChange[] {
  const rows = [...merged.files].flatMap(([path, list]) => list.map((row) => ({ path, row })));
  return [...rows.flatMap(({ path, row }) => changeOf(merged, path, row)), ...merged.removed.map((row) => removal(merged, row))];
}

function changeOf({ table }: MergedTable, path: string, { canonical, was, key }: MergedRow): RowChange[] {
  const cells = columnsOf(table)
    .map(([name, { zh }]) => ({ title: zh, old: was?.cells.get(name) ?? '', new: canonical.get(name) ?? '' }))
    .filter((cell) => cell.old !== cell.new);
  const named = { table: table.zh, key: key ?? '' };
  if (was === null) return [{ ...named, kind: 'added', cells }];
  const moved = was.file === path ? {} : { moved: { from: was.file, to: path } };
  return cells.length === 0 && was.file === path ? [] : [{ ...named, kind: 'changed', cells, ...moved }];
}

function removal({ table }: MergedTable, row: CurrentRow): RowChange {
  const cells = columnsOf(table).map(([name, { zh }]) => ({ title: zh, old: row.cells.get(name) ?? '', new: '' }));
  return { table: table.zh, kind: 'removed', key: row.key ?? '', cells: cells.filter((cell) => cell.old !== '') };
}

const WORDS = { added: '新增', changed: '改动', removed: '删除' } as const;
const SHOWN = 60;
const shown = (text: string): string => {
  const letters = [...text.replaceAll('\n', '⏎')];
  if (letters.length === 0) return '（空）';
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : letters.join('');
};

/** The changes as an editor reads them, table by table. */
export function changesText(changes: readonly RowChange[]): string {
  if (changes.length === 0) return '和现有数据相同，没有改动。';
  const lines = changes.flatMap((change) => [
    `  ${change.table}  ${WORDS[change.kind]}  ${change.key}`,
    ...(change.moved ? [`      移到 ${change.moved.to}`] : []),
    ...change.cells.map((cell) => `      ${cell.title}：${change.kind === 'changed' ? `${shown(cell.old)} → ${shown(cell.new)}` : shown(change.kind === 'added' ? cell.new : cell.old)}`),
  ]);
  const count = (kind: RowChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return ['改动', ...lines, `共新增 ${count('added')} 行、改动 ${count('changed')} 行、删除 ${count('removed')} 行。`].join('\n');
}
