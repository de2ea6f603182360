/** How the cells of an exported workbook look and whether they are locked. */
import type { CellStyle } from 'hucre/xlsx';

const TEXT = '@';
const FONT = { name: '宋体', size: 11 } as const;

export const DEFAULT_FONT = FONT;
const fill = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } });
const edge = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;

/** Headings: required columns darker. */
export const heading = (required: boolean): CellStyle => ({
  ...fill(required ? '1F4E79' : '5B7F9F'),
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  alignment: { vertical: 'center', wrapText: true },
  border: { bottom: edge },
  numFmt: TEXT,
  protection: { locked: true },
});

export const TEXT_CELL: CellStyle = { numFmt: TEXT, protection: { locked: false }, alignment: { vertical: 'top', wrapText: true } };
export const NUMBER_CELL: CellStyle = { numFmt: 'General', protection: { locked: false }, alignment: { vertical: 'top' } };
/** Ids of rows that exist already: they never change. */
export const LOCKED_ID: CellStyle = { ...fill('EDEDED'), numFmt: TEXT, protection: { locked: true }, alignment: { vertical: 'top' } };

export const GUIDE_TITLE: CellStyle = { font: { ...FONT, size: 16, bold: true } };
export const GUIDE_TEXT: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

/** General shows at most 11 characters of a number; a longer one gets a format with all its decimals. */
export function numberStyle(value: number): CellStyle {
  const text = String(value);
  if (text.length <= 11) return NUMBER_CELL;
  const decimals = text.split('.')[1]?.length ?? 0;
  return { ...NUMBER_CELL, numFmt: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
}

const NARROWEST = 8;
const WIDEST = 40;

/** Height in points of a row of the guide: LibreOffice does not measure wrapped rows by itself. */
export const LINE_HEIGHT = 16;

/** Lines of a text in a column of this many characters. */
export const linesOf = (text: string, width: number): number => Math.max(1, Math.ceil(charactersOf(text) / (width - 2)));

/** Width in characters of the default font; a Chinese character takes two. */
export function columnWidth(texts: readonly string[]): number {
  return Math.min(WIDEST, Math.max(NARROWEST, ...texts.map(charactersOf)) + 2);
}

const charactersOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
