/** Each removal names a row that was released and is gone; what replaces it is there. */
import { nearest } from '../../schema/nearest.ts';
import { removals } from '../../schema/tables/removals.ts';
import type { Finding } from '../finding.ts';
import { columnTitle } from '../validate.ts';
import type { CheckedRow } from '../validate.ts';
import { placeOf } from './remembered.ts';
import type { Remembered } from './remembered.ts';

const title = (name: keyof typeof removals.columns): string => columnTitle(name, removals.columns[name]);

export function checkTombstones(memory: Remembered): Finding[] {
  return memory.rowsOf(removals.name).flatMap((entry) => {
    const { table, id } = entry.values;
    if (typeof table !== 'string' || typeof id !== 'string') return [];
    const known = everReleased(memory, table, id, entry);
    if (known) return [known];
    const present = memory.present(table, id);
    if (present) return [{ code: 'removed-id-in-use', ...placeOf(present), value: id, allowed: `${entry.file} 第 ${entry.row} 行` }];
    return [...checkDate(memory, table, id, entry), ...checkTarget(memory, table, entry)];
  });
}

/** Null when the row was part of some release; else what is wrong. */
function everReleased({ releases }: Remembered, table: string, id: string, entry: CheckedRow): Finding | null {
  const states = releases.map(({ after }) => after);
  if (states.some((state) => state.get(table)?.has(id))) return null;
  const names = [...new Set(states.flatMap((state) => [...state.keys()]))];
  const at = names.includes(table) ? { column: title('id'), value: id } : { column: title('table'), value: table };
  const near = names.includes(table) ? nearest(id, [...new Set(states.flatMap((state) => [...(state.get(table)?.keys() ?? [])]))]) : nearest(table, names);
  return { code: 'removal-unknown', ...placeOf(entry), ...at, ...(near && { suggestion: near }) };
}

/** A row that a release still showed was not removed before that day. */
function checkDate({ releases }: Remembered, table: string, id: string, entry: CheckedRow): Finding[] {
  const date = entry.values['date'];
  const shown = releases.findLast(({ after }) => after.get(table)?.has(id))?.date ?? '';
  if (typeof date !== 'string' || date.length !== 10 || date >= shown) return [];
  return [{ code: 'removal-date', ...placeOf(entry), column: title('date'), value: date, allowed: shown }];
}

/** The end of the chain of replacements is a row that is there. */
function checkTarget(memory: Remembered, table: string, entry: CheckedRow): Finding[] {
  const target = entry.values['moved_to'];
  if (typeof target !== 'string' || !memory.whole(table)) return [];
  const next = new Map(memory.rowsOf(removals.name).filter(({ values }) => values['table'] === table).map(({ values }) => [values['id'], values['moved_to']]));
  const seen = new Set<unknown>();
  let at: unknown = target;
  while (typeof at === 'string' && memory.present(table, at) === null && next.has(at) && !seen.has(at)) {
    seen.add(at);
    at = next.get(at);
  }
  // A replacement that was itself withdrawn without successor still answers, with its reason.
  if (at === null || at === undefined) return [];
  if (typeof at === 'string' && memory.present(table, at)) return [];
  return [{ code: 'removal-target', ...placeOf(entry), column: title('moved_to'), value: target, allowed: table }];
}
