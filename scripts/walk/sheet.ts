/** A table as a spreadsheet program has it open: rows of cells, edited one by one and saved as “CSV UTF-8”. */
import { readFileSync, writeFileSync } from 'node:fs';
import { decode } from '../../src/pipeline/read/decode.ts';
import { scan } from '../../src/pipeline/read/scan.ts';

export class Sheet {
  readonly #rows: string[][];

  constructor(text: string) {
    this.#rows = scan(text).records.map(({ cells }) => cells.map((cell) => cell.text));
  }

  static open(path: string): Sheet {
    const decoded = decode(path, readFileSync(path));
    if ('finding' in decoded) throw new Error(`${path} cannot be opened: ${decoded.finding.code}`);
    return new Sheet(decoded.text);
  }

  /** `row` as the spreadsheet counts; `titles`: what the column may be called. */
  cell(row: number, titles: readonly string[]): string {
    return this.#rows[row - 1]?.[this.#column(titles)] ?? '';
  }

  /** The ids, as the tables have them first. */
  firstColumn(): string[] {
    return this.#rows.slice(1).map(([first = '']) => first);
  }

  put(row: number, titles: readonly string[], text: string): void {
    const at = this.#column(titles);
    const cells = this.#rows[row - 1];
    if (at < 0 || !cells) throw new Error(`the sheet has no cell ${titles.join('/')} in row ${row}`);
    cells[at] = text;
  }

  rename(title: string, next: string): void {
    const header = this.#rows[0] ?? [];
    const at = header.indexOf(title);
    if (at < 0) throw new Error(`the sheet has no column ${title}`);
    header[at] = next;
  }

  delete(row: number): void {
    this.#rows.splice(row - 1, 1);
  }

  save(path: string): void {
    writeFileSync(path, this.text());
  }

  /** The mark at the beginning is what “CSV UTF-8” of WPS and Excel writes. */
  text(): string {
    return `\ufeff${this.#rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
  }

  #column(titles: readonly string[]): number {
    return this.#rows[0]?.findIndex((title) => titles.includes(title)) ?? -1;
  }
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
