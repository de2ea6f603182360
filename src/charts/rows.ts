/** Rows of a chart: label column, drawing column, panel with axis. */
import { lineHeight, paragraph, shift, stack, textMark, widthOf } from './scene.ts';
import type { Block, Mark } from './scene.ts';
import type { ValueScale } from './scale.ts';

export interface Columns {
  readonly stacked: boolean;
  readonly width: number;
  readonly labelWidth: number;
  readonly plotX: number;
  readonly plotWidth: number;
}

/** From this inner width on, labels stand beside the bars. */
const SIDE_BY_SIDE = 520;
const GUTTER = 20;

/** Label columns are as wide as their words, within these limits. */
const LABEL_MIN = 96;
const LABEL_SHARE = 0.36;
const DETAIL_GAP = 10;

export function columnsFor(width: number, labels: readonly Pick<RowLabel, 'text' | 'detail'>[]): Columns {
  if (width < SIDE_BY_SIDE) return { stacked: true, width, labelWidth: width, plotX: 0, plotWidth: width };
  const needed = labels.map(({ text, detail }) => widthOf(text, 'label') + (detail === '' ? 0 : DETAIL_GAP + widthOf(detail, 'muted')));
  const labelWidth = Math.ceil(Math.min(width * LABEL_SHARE, Math.max(LABEL_MIN, ...needed)));
  return { stacked: false, width, labelWidth, plotX: labelWidth + GUTTER, plotWidth: width - labelWidth - GUTTER };
}

export interface RowLabel {
  readonly text: string;
  /** Smaller words after the label, such as the period; may be empty. */
  readonly detail: string;
  readonly row: number;
}

/** A row before its grid is drawn behind it. */
export interface LabelledRow {
  readonly label: RowLabel;
  readonly drawing: Block;
  /** How far the label is lowered beside its drawing, to stand level with it. */
  readonly drop?: number;
}

/** Label above the drawing on a narrow chart, beside it on a wide one. */
export function labelledRow({ label, drawing, drop = 0 }: LabelledRow, columns: Columns): Block {
  const words = captioned(label.text, 'label', label.detail, columns.labelWidth, label.row);
  if (columns.stacked) return stack([words, drawing], 2);
  return { height: Math.max(drop + words.height, drawing.height), marks: [...shift(words.marks, 0, drop), ...shift(drawing.marks, columns.plotX, 0)] };
}

/** Words with a smaller detail after them, or below where the line is too short for both. */
export function captioned(text: string, className: 'label' | 'heading', detail: string, width: number, row?: number): Block {
  const words = paragraph(text, className, width, row);
  const end = widthOf(text, className) + DETAIL_GAP;
  if (detail === '') return words;
  if (end + widthOf(detail, 'muted') <= width) return { ...words, marks: [...words.marks, textMark([detail], 'muted', end, 0.9, row)] };
  return stack([words, paragraph(detail, 'muted', width, row)]);
}

/** Rows with a grid behind them. On a narrow chart the grid spares the labels. */
export function griddedRows(rows: readonly LabelledRow[], gridOf: (height: number) => readonly Mark[], columns: Columns, gap: number): Block {
  const gridded = rows.map((row, nth) => {
    const { drawing } = row;
    const reach = nth === rows.length - 1 ? 4 : 0;
    return labelledRow({ ...row, drawing: { ...drawing, marks: [...gridOf(drawing.height + reach), ...drawing.marks] } }, columns);
  });
  const plain = stack(rows.map((row) => labelledRow(row, columns)), gap);
  return columns.stacked ? stack(gridded, gap) : { ...plain, marks: [...shift(gridOf(plain.height + 4), columns.plotX, 0), ...plain.marks] };
}

/** Rows over their own axis: grid behind, numbers of the axis below. */
export function panel(rows: readonly LabelledRow[], scale: ValueScale, columns: Columns, gap: number): Block {
  const body = griddedRows(rows, (height) => grid(scale, height), columns, gap);
  const numbers = scale.ticks.map((tick) => textMark([tick.text], 'axis-text', tick.x, body.height + 6, undefined, 'middle'));
  return { height: body.height + 6 + lineHeight('axis-text'), marks: [...body.marks, ...shift(numbers, columns.plotX, 0)] };
}

function grid(scale: ValueScale, height: number): Mark[] {
  const zero = scale.x(0);
  const vertical = (className: 'grid' | 'axis', x: number): Mark => ({ kind: 'line', className, x, y: 0, dx: 0, dy: height });
  return [...scale.ticks.filter((tick) => Math.abs(tick.x - zero) > 0.5).map((tick) => vertical('grid', tick.x)), vertical('axis', zero)];
}

/** A heading under a hairline across the chart. */
export function section(heading: string, detail: string, width: number, body: Block, className: 'rule' | 'grid' = 'rule'): Block {
  const hairline: Block = { height: 6, marks: [{ kind: 'line', className, x: 0, y: 0, dx: width, dy: 0 }] };
  return stack([stack([hairline, captioned(heading, 'heading', detail, width)]), body], 8);
}
