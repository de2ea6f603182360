/** The printed report → its entries. Only the text is read: whoever follows it knows no more than a clerk at the screen. */

export interface Said {
  readonly code: string;
  /** Row as the spreadsheet shows it, where the message names one. */
  readonly row: number | null;
  /** Names of the column: its title and its id. */
  readonly column: readonly string[];
  readonly wrong: string;
  readonly remedy: string;
}

export interface ReadReport {
  readonly errors: readonly Said[];
  readonly warnings: readonly Said[];
}

const PLACE = /^ {2}\S.*\[([a-z0-9-]+)\]$/;

export function readReport(text: string): ReadReport {
  const lines = text.split('\n');
  const second = lines.indexOf('提醒');
  const entries = lines.flatMap((line, i) => (PLACE.test(line) ? [{ i, said: entry(line, lines[i + 1] ?? '', lines[i + 2] ?? '') }] : []));
  const isWarning = (i: number): boolean => second >= 0 && i > second;
  return { errors: entries.filter(({ i }) => !isWarning(i)).map(({ said }) => said), warnings: entries.filter(({ i }) => isWarning(i)).map(({ said }) => said) };
}

function entry(place: string, wrong: string, remedy: string): Said {
  const row = / {2}第 (\d+) 行/.exec(place)?.[1];
  const [, title, id] = / {2}“([^”]+)（([^）]+)）”/.exec(place) ?? [];
  return {
    code: PLACE.exec(place)?.[1] ?? '',
    row: row === undefined ? null : Number(row),
    column: title === undefined || id === undefined ? [] : [title, id],
    wrong: wrong.trim(),
    remedy: remedy.trim(),
  };
}
