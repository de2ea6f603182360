/** How far the ranks move, drawn. Loaded only when there is something to draw. */
import { NARROW, WIDE } from '../charts/page-widths.ts';
import { rankDistribution } from '../charts/rank-distribution.ts';
import type { RankDistributionRow, RankDistributionWords } from '../charts/rank-distribution.ts';
import { RUNS, vary } from './sandbox-compute.ts';
import { fill } from './sandbox-form.ts';
import type { Words } from './sandbox-form.ts';
import type { SandboxIndicator } from './sandbox-setup.ts';
import type { State } from './sandbox-state.ts';

interface DrawnRanges {
  /** The finding. */
  readonly title: string;
  readonly caption: string;
  readonly note: string;
  readonly narrow: string;
  readonly wide: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function drawRanges(state: State, indicators: readonly SandboxIndicator[], names: readonly string[], words: Words): DrawnRanges {
  const { ranges, normalisations } = vary(state, indicators);
  const rows = ranges.flatMap(({ place, nominal, median, low, high }): RankDistributionRow[] =>
    nominal === null || median === null || low === null || high === null ? [] : [{ label: names[place] ?? '', nominal, median, low, high, of: ranges.length, source: '' }],
  );
  const moving = rows.filter(({ low, high }) => low < high).length;
  const title = fill(words[moving > 0 ? 'moving' : 'still'], { moving, of: rows.length });
  const chartWords = JSON.parse(words['chart'] ?? '') as RankDistributionWords;
  const draw = (width: number, id: string) => rankDistribution.draw(rows, { id, width, title, words: chartWords });
  const [narrow, wide] = [draw(NARROW, 'ranges-n'), draw(WIDE, 'ranges-w')];
  const methods = normalisations.map((choice) => words[`normalisation.${choice}`] ?? '').join(words['listed'] ?? '');
  const columns = (cells: readonly string[]): string[] => cells.slice(0, SHOWN);
  return { title, caption: fill(words['tableRanges'], { runs: RUNS }), note: fill(words['rangesNote'], { runs: RUNS, methods }), narrow: narrow.svg, wide: wide.svg, header: columns(wide.table.header), rows: wide.table.rows.map(columns) };
}

/** The columns of the chart's table that differ between the rows: not the number ranked, not the source. */
const SHOWN = 5;
