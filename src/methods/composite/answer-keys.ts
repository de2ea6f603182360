/** All answer keys of the composite engine. */
import type { KeyReport } from '../progress/key-report.ts';
import { asemRanksKey, asemScoresKey, asemSetup, asemTreatmentKey } from './asem-key.ts';
import { asemSensitivityKey, asemUncertaintyKey } from './asem-uncertainty-key.ts';
import type { CoinrVectors } from './coinr-key.ts';
import { distanceToTargetKey, effectiveWeightsKey, goalpostsKey, itemMeanKey, meansKey, shapeKey } from './coinr-key.ts';
import { hdiKey } from './hdi-key.ts';
import { cellNumber, numberReport, plainRows } from './key-rows.ts';

/** @param readText gives the text of a file by its path relative to src/methods/composite/fixtures */
export function compositeKeys(readText: (path: string) => string): KeyReport[] {
  const data = readText('asem-data.csv');
  const setup = asemSetup(data, readText('asem-structure.csv'));
  const vectors = JSON.parse(readText('coinr-vectors.json')) as CoinrVectors;
  const raw = plainRows(data);
  return [
    numberReport('composite-hdi', hdiKey(readText('hdi-2022.csv'))),
    numberReport('composite-scores', asemScoresKey(setup, readText('asem-scores.csv'))),
    numberReport('composite-ranks', asemRanksKey(setup, readText('asem-ranks.csv'))),
    numberReport('winsorised-points', asemTreatmentKey(setup, readText('asem-treatment.csv'))),
    numberReport('skewness-kurtosis', shapeKey(vectors, (column) => raw.map((row) => cellNumber(row, column)))),
    numberReport('effective-weights', effectiveWeightsKey(vectors, setup.tree)),
    numberReport('goalposts', goalpostsKey(vectors)),
    numberReport('distance-to-target', distanceToTargetKey(vectors)),
    numberReport('weighted-means', meansKey(vectors)),
    numberReport('item-mean', itemMeanKey(vectors)),
    numberReport('rank-uncertainty', asemUncertaintyKey(setup, readText('asem-uncertainty.csv'))),
    numberReport('sensitivity-order', asemSensitivityKey(setup, readText('asem-sensitivity.csv'))),
  ];
}
