/** Labels of a panel: each takes the first place that hides nothing, or is handed back. */
import type { Item, Series } from './define.ts';
import { freePlace } from './free-place.ts';
import type { Box } from './free-place.ts';
import { lineHeight, textMark, widthOf } from './scene.ts';
import type { Mark } from './scene.ts';
import type { Dot, SeriesPoint } from './series-panel.ts';
import { PERIOD_DROP, PLOT_HEIGHT } from './series-scales.ts';
import type { SeriesScales } from './series-scales.ts';
import { standing } from './standing.ts';
import type { TextClass } from './styles.ts';

export interface Labelled {
  readonly period: string;
  readonly text: string;
  readonly row: number;
}
export interface Placed {
  readonly marks: readonly Mark[];
  readonly boxes: readonly Box[];
  /** Found no place. */
  readonly left: readonly Labelled[];
}
/** A place with what would be drawn there. */
interface Candidate extends Box {
  readonly mark: Mark;
}

const GAP = 6;
/** Between neighbours on one line. */
const APART = 4;

/** Labels may reach a little into the gutter between panels. */
const OVERHANG = 3;

const boundsOf = ({ width, plotX }: SeriesScales): Box => ({ left: plotX - OVERHANG, top: 0, right: width + OVERHANG, bottom: PLOT_HEIGHT });

function level(text: string, className: TextClass, centre: number, top: number, row: number): Candidate {
  const width = widthOf(text, className);
  const mark = textMark([text], className, centre - width / 2, top, row);
  return { left: centre - width / 2 - APART / 2, right: centre + width / 2 + APART / 2, top, bottom: top + lineHeight(className), mark };
}

/** Above, below, beside: first where lines stay clear, then where only dots and labels do. */
export function placeValues(dots: readonly Dot[], marks: readonly Box[], lines: readonly Box[], scales: SeriesScales): Placed {
  const placed: Candidate[] = [];
  const left: Labelled[] = [];
  for (const { item, x, y } of dots) {
    const { row, index } = item;
    const half = widthOf(row.text, 'value') / 2;
    const height = lineHeight('value');
    const at = (dx: number, top: number): Candidate => level(row.text, 'value', x + dx, top, index);
    const over = y - height - GAP;
    const under = y + GAP;
    const shifts = [0, half - 4, 4 - half, half + GAP + APART, -half - GAP - APART];
    const tops = [over, under, y - height / 2, over - 8, under + 8];
    const candidates = shifts.flatMap((dx) => tops.map((top) => at(dx, top)));
    const found = freePlace(candidates, [...lines, ...placed], boundsOf(scales)) ?? freePlace(candidates, [...marks, ...placed], boundsOf(scales));
    if (found === undefined) left.push({ period: row.period, text: row.text, row: index });
    else placed.push(found);
  }
  return { marks: placed.map(({ mark }) => mark), boxes: placed, left };
}

/** The word for no value low in the plot at its period: once for neighbouring gaps, upright where it is too wide. */
export function placeGaps(gaps: Series<SeriesPoint>, word: string, taken: readonly Box[], scales: SeriesScales): Placed {
  const placed: Candidate[] = [];
  const left: Labelled[] = [];
  for (const run of runsOf(gaps)) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    const x = (scales.x(first.row.order) + scales.x(last.row.order)) / 2;
    const found = freePlace(gapPlaces(word, x, first.index, scales), [...taken, ...placed], boundsOf(scales));
    if (found === undefined) left.push(...run.map(({ row, index }) => ({ period: row.period, text: word, row: index })));
    else placed.push(found);
  }
  return { marks: [...gaps.map((gap) => gapMark(gap, scales)), ...placed.map(({ mark }) => mark)], boxes: placed, left };
}

/** A dotted upright through the plot: nothing is known here, also not zero. */
const gapMark = ({ row, index }: Item<SeriesPoint>, { x, top, foot }: SeriesScales): Mark => ({
  kind: 'line',
  className: 'guide-open',
  x: x(row.order),
  y: top,
  dx: 0,
  dy: foot - top,
  row: index,
});

function gapPlaces(word: string, x: number, row: number, scales: SeriesScales): Candidate[] {
  const foot = scales.foot - APART;
  const lifts = [0, 20, 40, 60];
  const upright = standing(word, 'muted');
  const stood = (bottom: number): Candidate => ({
    left: x - upright.width / 2,
    right: x + upright.width / 2,
    top: bottom - upright.height,
    bottom,
    mark: upright.place(x, bottom, row),
  });
  return [...lifts.map((lift) => level(word, 'muted', x, foot - lift - lineHeight('muted'), row)), ...lifts.map((lift) => stood(foot - lift))];
}

function runsOf(gaps: Series<SeriesPoint>): Item<SeriesPoint>[][] {
  const runs: Item<SeriesPoint>[][] = [];
  for (const gap of gaps) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && Math.abs(gap.row.order - before.row.order - 1) < 1e-6) runs.at(-1)?.push(gap);
    else runs.push([gap]);
  }
  return runs;
}

/** Periods below the plot, in the order of their weight, as far as there is room. */
export function placePeriods(items: Series<SeriesPoint>, scales: SeriesScales): Mark[] {
  const top = PLOT_HEIGHT + PERIOD_DROP;
  const bounds = { left: 0, top, right: scales.width, bottom: top + lineHeight('axis-text') };
  const placed: Candidate[] = [];
  for (const { row, index } of new Set(items)) {
    const half = widthOf(row.period, 'axis-text') / 2 + APART / 2;
    const centre = Math.max(half, Math.min(scales.width - half, scales.x(row.order)));
    const found = freePlace([level(row.period, 'axis-text', centre, top, index)], placed, bounds);
    if (found !== undefined) placed.push(found);
  }
  return placed.map(({ mark }) => mark);
}
