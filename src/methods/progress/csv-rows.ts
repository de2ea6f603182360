/** CSV text → rows by column name; the header must be exactly the columns, every row as long as the header. Quoting as in RFC 4180, no line break in a cell. */
export type CsvRow<Column extends string> = Readonly<Record<Column, string>>;

export function csvRows<Column extends string>(text: string, columns: readonly Column[]): CsvRow<Column>[] {
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  if (header !== columns.join(',')) throw new Error(`columns are ${header}, not ${columns.join(',')}`);
  return lines.map((line) => {
    const cells = cellsOf(line);
    if (cells.length !== columns.length) throw new Error(`${cells.length} cells instead of ${columns.length}: ${line}`);
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ''])) as Record<Column, string>;
  });
}

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');

/** An empty cell is null; anything else must be a number. */
export function numberOrNull(cell: string): number | null {
  return cell === '' ? null : toNumber(cell);
}

export function toNumber(cell: string): number {
  const number = Number(cell);
  if (cell.trim() === '' || !Number.isFinite(number)) throw new Error(`not a number: "${cell}"`);
  return number;
}

/** A cell that stands for one of a few words. */
export function oneOf<Word>(words: Readonly<Record<string, Word>>, cell: string): Word {
  const word = words[cell];
  if (word === undefined) throw new Error(`"${cell}" is none of ${Object.keys(words).join(', ')}`);
  return word;
}
