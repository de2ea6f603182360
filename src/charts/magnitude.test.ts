import { expect, test } from 'vitest';
import { splitByMagnitude } from './magnitude.ts';

const split = (...rows: number[][]) => splitByMagnitude(rows, (row) => row);

test.each([
  ['nothing', [], [[]]],
  ['a factor of 100 is one panel', [[1], [100]], [[[1], [100]]]],
  ['more is two, the larger first', [[1], [101]], [[[101]], [[1]]]],
  ['order inside a panel is kept', [[3], [5000], [2], [4000]], [[[5000], [4000]], [[3], [2]]]],
  ['three magnitudes', [[1], [1000], [200000]], [[[200000]], [[1000]], [[1]]]],
  ['the smaller number of a row counts too', [[1000, 900], [50, 3]], [[[1000, 900]], [[50, 3]]]],
  ['a row stays whole', [[1000, 1]], [[[1000, 1]]]],
  ['rows without a number join the first panel', [[], [0], [500], [1]], [[[], [0], [500]], [[1]]]],
  ['only rows without a number', [[], [0]], [[[], [0]]]],
  ['signs do not matter', [[-500], [1]], [[[-500]], [[1]]]],
])('%s', (_, rows, panels) => {
  expect(split(...rows)).toEqual(panels);
});
