import type { Finding } from '../finding.ts';
import type { Lang } from '../messages/message.ts';

/** Row and column for the eye; empty for a whole file and for articles, which have lines only. */
export const PLACES: Readonly<Record<Lang, (f: Finding) => string>> = {
  zh: (f) => (f.row === undefined ? '' : [`第 ${f.row} 行`, ...columnOf(f)].join('  ')),
  en: (f) => (f.row === undefined ? '' : [`row ${f.row}`, ...columnOf(f)].join('  ')),
};

const columnOf = (f: Finding): string[] => (f.column === undefined ? [] : [`“${f.column}”`]);
