/** A message → the edit it asks for. Each way of asking is one entry; a message that fits none does not say enough. */
import type { Said } from './said.ts';
import type { Sheet } from './sheet.ts';

interface Way {
  readonly asks: RegExp;
  /** Makes the edit and says it in words; null when the message leaves something open. */
  act(said: Said, sheet: Sheet, words: readonly string[]): string | null;
}

const WAYS: readonly Way[] = [
  { asks: /^删掉这一行/, act: deleteRow },
  { asks: /^删掉它/, act: deleteNumber },
  { asks: /^这一格空着，在“([^”]+)”（([a-z_]+)）里写明原因，“.*”一般是 ([a-z-]+)/, act: leaveEmpty },
  { asks: /这一格(?:只写|填) ([^，；]+)，“/, act: fillSeveral },
  { asks: /是不是想写“(.+)”？$/, act: takeSuggestion },
  { asks: /“([^”]+)”填 ([a-z-]+)/, act: fillNamed },
];

/** What was done, or null when the message does not say enough to do it. */
export function follow(said: Said, sheet: Sheet): string | null {
  for (const { asks, act } of WAYS) {
    const match = asks.exec(said.remedy);
    if (match) return act(said, sheet, match.slice(1));
  }
  return null;
}

function deleteRow({ row }: Said, sheet: Sheet): string | null {
  if (row === null) return null;
  sheet.delete(row);
  return `删掉第 ${row} 行`;
}

/** The number is shown with its middle hidden: whatever in the cell has the same ends is meant. */
function deleteNumber({ row, column, wrong }: Said, sheet: Sheet): string | null {
  const [, head = '', tail = ''] = /(\d+)\*+(\d+)/.exec(wrong) ?? [];
  if (row === null || head === '') return null;
  const rest = sheet.cell(row, column).replace(new RegExp(`${head}\\d+${tail}`), '');
  sheet.put(row, column, rest);
  return `“${column[0] ?? ''}”里删掉号码，剩“${rest}”`;
}

function leaveEmpty({ row, column }: Said, sheet: Sheet, [title = '', id = '', reason = '']: readonly string[]): string | null {
  if (row === null) return null;
  sheet.put(row, column, '');
  sheet.put(row, [title, id], reason);
  return `“${column[0] ?? ''}”清空，“${title}”填 ${reason}`;
}

function fillSeveral({ row, column, remedy }: Said, sheet: Sheet, [own = '']: readonly string[]): string | null {
  const others = [...remedy.matchAll(/“([^”]+)”（([a-z_]+)）填 ([^，；。]+)/g)];
  if (row === null || others.length === 0) return null;
  sheet.put(row, column, own);
  for (const [, title = '', id = '', text = ''] of others) sheet.put(row, [title, id], text);
  return [[column[0], own], ...others.map(([, title, , text]) => [title, text])].map(([title, text]) => `“${title ?? ''}”填 ${text ?? ''}`).join('，');
}

function takeSuggestion({ row, column, wrong }: Said, sheet: Sheet, [suggestion = '']: readonly string[]): string | null {
  if (row !== null && column.length > 0) {
    sheet.put(row, column, suggestion);
    return `“${column[0] ?? ''}”改成 ${suggestion}`;
  }
  const title = /列“(.+)”/.exec(wrong)?.[1];
  if (title === undefined) return null;
  sheet.rename(title, suggestion);
  return `表头“${title}”改成“${suggestion}”`;
}

function fillNamed({ row }: Said, sheet: Sheet, [title = '', text = '']: readonly string[]): string | null {
  if (row === null) return null;
  sheet.put(row, [title], text);
  return `“${title}”填 ${text}`;
}
