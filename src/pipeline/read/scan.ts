/** The grammar of RFC 4180 with any line end, read strictly: every cell with its place in the text, so that one cell can be rewritten alone. */

export interface Scanned {
  readonly records: readonly Recorded[];
  /** Lines of the raw text on which a quote stands where none may, or is never closed. */
  readonly strayQuotes: readonly number[];
  /** The kinds of line end that separate rows. */
  readonly lineEnds: ReadonlySet<string>;
}

export interface Recorded {
  readonly cells: readonly ScannedCell[];
  /** Line of the text on which the record begins, counted from 1. */
  readonly line: number;
}

export interface ScannedCell {
  /** Without its quotes; line breaks inside are \n. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

const QUOTED = /"(?:[^"]|"")*"/y;
const BARE = /[^,\r\n]*/y;
const LINE_END = /\r\n|\n|\r/y;
const lineEndsIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

export function scan(text: string): Scanned {
  const records: Recorded[] = [];
  const strayQuotes: number[] = [];
  const lineEnds = new Set<string>();
  const take = (form: RegExp, at: number): string | null => {
    form.lastIndex = at;
    return form.exec(text)?.[0] ?? null;
  };
  let [at, line] = [0, 1];
  while (at < text.length) {
    const cells: ScannedCell[] = [];
    const began = line;
    for (;;) {
      const cell = cellAt(text, at, take);
      cells.push(cell);
      if (cell.stray) strayQuotes.push(line);
      line += lineEndsIn(text.slice(cell.from, cell.to));
      at = cell.to;
      if (text[at] !== ',') break;
      at += 1;
    }
    const end = take(LINE_END, at) ?? '';
    if (end !== '') lineEnds.add(end);
    at += end.length;
    line += 1;
    records.push({ cells, line: began });
  }
  return { records, strayQuotes, lineEnds };
}

function cellAt(text: string, from: number, take: (form: RegExp, at: number) => string | null): ScannedCell & { readonly stray: boolean } {
  if (text[from] !== '"') {
    const bare = take(BARE, from) ?? '';
    return { text: bare, from, to: from + bare.length, quoted: false, stray: bare.includes('"') };
  }
  const quoted = take(QUOTED, from);
  if (quoted === null) return { text: text.slice(from + 1), from, to: text.length, quoted: true, stray: true };
  const rest = take(BARE, from + quoted.length) ?? '';
  const inner = quoted.slice(1, -1).replaceAll('""', '"').replace(/\r\n?/g, '\n');
  return { text: inner + rest, from, to: from + quoted.length + rest.length, quoted: true, stray: rest !== '' };
}
