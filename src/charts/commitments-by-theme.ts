/** Commitments of each theme: all of them as an outline, those with a number as its solid part. */
import { defineChart } from './define.ts';
import type { Item, Series } from './define.ts';
import type { CommonWords } from './chart.ts';
import { columnsFor, panel } from './rows.ts';
import { valueScale } from './scale.ts';
import type { ValueScale } from './scale.ts';
import { lineHeight, textMark, widthOf } from './scene.ts';
import type { Block } from './scene.ts';
import { TEXTS } from './styles.ts';
import { wrapText } from './text-width.ts';
import { fill } from '../words/fill.ts';

export interface CommitmentsRow {
  readonly theme: string;
  readonly total: number;
  /** Part of the total. */
  readonly quantified: number;
  readonly source: string;
}

/** `row` fills {theme} {total} {quantified} {source}. */
export interface CommitmentsWords extends CommonWords {
  readonly total: string;
  readonly quantified: string;
  /** Printed beside the bar; fills {total} {quantified}. */
  readonly values: string;
  readonly columns: Readonly<Record<'theme' | 'total' | 'quantified' | 'source', string>>;
}

type Row = CommitmentsRow;

const BAR = 14;
const TEXT_GAP = 8;
const LANE = lineHeight('label');

export const commitmentsByTheme = defineChart<Row, CommitmentsWords>({
  type: 'commitments-by-theme',
  series: (rows) => [rows],
  place: (series, width, words) => placeThemes(series.flat(), width, words),
  key: (_, words) => [
    { className: 'mark-total', shape: 'bar', text: words.total },
    { className: 'mark-quantified', shape: 'bar', text: words.quantified },
  ],
  header: ({ columns: c }) => [c.theme, c.total, c.quantified, c.source],
  cells: (row) => [row.theme, String(row.total), String(row.quantified), row.source],
  sentence: (row) => ({ theme: row.theme, total: row.total, quantified: row.quantified, source: row.source }),
});

const valuesText = (row: Row, words: CommitmentsWords): string => fill(words.values, { total: row.total, quantified: row.quantified });

const labelOf = ({ row, index }: Item<Row>) => ({ text: row.theme, detail: '', row: index });

function placeThemes(items: Series<Row>, width: number, words: CommitmentsWords): Block {
  const columns = columnsFor(width, items.map(labelOf));
  const ends = items.map(({ row }) => ({ value: row.total, room: TEXT_GAP + Math.min(columns.plotWidth / 2, widthOf(valuesText(row, words), 'label')) }));
  const scale = valueScale(ends, columns.plotWidth);
  const rows = items.map((item) => ({
    label: labelOf(item),
    drawing: placeBar(item, scale, columns.plotWidth, valuesText(item.row, words)),
  }));
  return panel(rows, scale, columns, 8);
}

function placeBar({ row, index }: Item<Row>, scale: ValueScale, width: number, text: string): Block {
  if (row.quantified > row.total) throw new Error(`invalid quantified: ${row.quantified} of ${row.total}`);
  const bar = { kind: 'rect', x: scale.x(0), y: (LANE - BAR) / 2, height: BAR, row: index } as const;
  const textX = scale.x(row.total) + TEXT_GAP;
  const lines = wrapText(text, width - textX, TEXTS.label);
  return {
    height: lines.length * LANE,
    marks: [
      { ...bar, className: 'mark-total', width: scale.x(row.total) - bar.x },
      { ...bar, className: 'mark-quantified', width: scale.x(row.quantified) - bar.x },
      textMark(lines, 'label', textX, 0, index),
    ],
  };
}
