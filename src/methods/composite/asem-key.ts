/** ASEM Sustainable Connectivity Portal, 51 countries × 49 indicators: COINr's example index from raw data to ranks. */
import { denominate } from './denominate.ts';
import type { Node } from './hierarchy.ts';
import type { NumberRow } from './key-rows.ts';
import { cellNumber, cellText, plainRows } from './key-rows.ts';
import type { Scored, Setup } from './score.ts';
import { nodeScores, score } from './score.ts';

type Rows = ReturnType<typeof plainRows>;

/** COINr's own pipeline (build_example_coin): per size, group mean, winsorise at most 5 points, min-max 0 … 100, arithmetic. */
export function asemSetup(dataText: string, structureText: string): Setup {
  const [data, structure] = [plainRows(dataText), plainRows(structureText)];
  const values = (name: string) => data.map((row) => cellNumber(row, name));
  const columns = structure.filter((row) => cellNumber(row, 'level') === 1).map((row) => {
    const [id, by] = [cellText(row, 'code'), cellText(row, 'denominator')];
    return { id, values: by === '' ? values(id) : denominate(values(id), values(by)) };
  });
  return {
    table: { units: data.map((row) => cellText(row, 'uCode')), columns },
    tree: treeOf('Index', structure),
    method: {
      missing: { rule: 'group-mean', groups: data.map((row) => cellText(row, 'EurAsia_group')) },
      outliers: { maxPoints: 5 },
      normalisation: { method: 'min-max' },
      aggregation: 'arithmetic',
      threshold: 0,
    },
  };
}

function treeOf(id: string, structure: Rows): Node {
  const row = structure.find((each) => cellText(each, 'code') === id);
  if (row === undefined) throw new Error(`no row for ${id}`);
  const weight = cellNumber(row, 'weight') ?? 0;
  if (cellNumber(row, 'level') === 1) return { id, weight, direction: cellNumber(row, 'direction') === -1 ? -1 : 1 };
  const children = structure.filter((each) => cellText(each, 'parent') === id).map((each) => treeOf(cellText(each, 'code'), structure));
  return { id, weight, children };
}

/** The stored result was made from inputs that differ from the published ones by up to 2.3e-8 of the value (README of the fixtures). */
const SCORE_TOLERANCE = 1e-7;

/** Index, 2 sub-indices and 8 pillars of every country. */
export const asemScoresKey = (setup: Setup, text: string): NumberRow[] =>
  compareNodes(score(setup), text, (node) => node.scores).map((row) => ({ ...row, tolerance: SCORE_TOLERANCE }));

const RANKED_ROUNDED = 'COINr ranks the printed scores of two decimals, in which this country ties with the one before it';

/** Ranks of the same; published ones were given to scores rounded to two decimals. */
export const asemRanksKey = (setup: Setup, text: string): NumberRow[] =>
  compareNodes(score(setup), text, (node) => node.ranks).map((row) =>
    row.row === 'RUS ConEcFin' || row.row === 'PRT Instit' ? { ...row, note: RANKED_ROUNDED } : row,
  );

function compareNodes(scored: Scored, text: string, of: (node: ReturnType<typeof nodeScores>) => readonly (number | null)[]): NumberRow[] {
  return plainRows(text).flatMap((row) => {
    const unit = cellText(row, 'uCode');
    return [...row.keys()].slice(1).map((id) => {
      const got = of(nodeScores(scored, id))[scored.units.indexOf(unit)] ?? null;
      return { row: `${unit} ${id}`, expected: cellNumber(row, id), got, tolerance: 0 };
    });
  });
}

/** Points winsorised at the low and at the high end of each indicator. */
export function asemTreatmentKey(setup: Setup, text: string): NumberRow[] {
  const { treated } = score(setup);
  return plainRows(text).flatMap((row) => {
    const id = cellText(row, 'code');
    const points = treated.find((column) => column.id === id)?.points ?? [];
    return (['low', 'high'] as const).map((side) => ({
      row: `${id} ${side}`,
      expected: cellNumber(row, side),
      got: points.filter((point) => point.side === side).length,
      tolerance: 0,
    }));
  });
}
