/** How a finding's own texts are shown inside a sentence. */
import { UNSEEN } from '../../schema/kinds.ts';
import type { Finding } from '../finding.ts';

/** Longer values are cut; a character that cannot be seen is shown as its code point, so that the editor can find it. */
const SHOWN = 60;

export const quoted = (f: Finding): string => shownText(f.value ?? '');

/** A cell in quotation marks, with what cannot be seen in it. */
export function shownText(text: string): string {
  const shown = Array.from(text, (c) => (c === '\n' ? '〔换行〕' : UNSEEN.test(c) ? `〔U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕` : c));
  return `“${shown.slice(0, SHOWN).join('')}${shown.length > SHOWN ? '…' : ''}”`;
}

export const value = (f: Finding): string => f.value ?? '';
export const readAs = (f: Finding): string => f.readAs ?? '';
export const allowed = (f: Finding): string => f.allowed ?? '';
export const should = (f: Finding): string => `应为：${allowed(f)}`;
/** The number inside what is allowed (不超过 40 字 → 40), for a sentence of another language. */
export const limit = (f: Finding): string => /\d+/.exec(allowed(f))?.[0] ?? '…';

/** A place as it is told in Chinese (data/a.csv 第 3 行) → data/a.csv, row 3. */
export const placeInEnglish = (f: Finding): string => allowed(f).replace(/ 第 (\d+) 行/g, ', row $1');

/** `npm run data:fix` rewrites the tables of data/, and no sheet that comes in: what that says is written as it was read. */
export const isOurs = (f: Finding): boolean => f.file === '' || f.file.startsWith('data/');

/** Rows of a protected sheet cannot be deleted; an emptied one is skipped. */
export const dropRow = (f: Finding): string => (f.file.includes('【') ? '清空这一行的内容（整行删得掉的，删掉也行）' : '删掉这一行');

/** How an accepted cell was read, when it differs from what stands there. */
export const taken = (f: Finding): string => (f.readAs === undefined ? '' : `，已按“${f.readAs}”读取`);
export const takenAs = (f: Finding): string => (f.readAs === undefined ? '' : `; it was read as “${f.readAs}”`);
