/** The statuses that Eustat prints for indicators of one headline series. See fixtures/README.md. */
import type { Direction } from './assessment.ts';
import { csvRows, oneOf, toNumber } from './csv-rows.ts';
import { extrapolatedShare } from './extrapolated-share.ts';
import type { ShareStatus } from './extrapolated-share.ts';
import type { KeyRow } from './key-report.ts';

const COLUMNS = ['indicator', 'direction', 'base_year', 'base', 'latest_year', 'latest', 'target', 'target_year', 'status', 'note'] as const;
const STATUSES: Readonly<Record<string, ShareStatus>> = { alcanzado: 'met-or-on-track', progreso: 'fair-progress', retroceso: 'stagnation-or-regression' };
const DIRECTIONS: Readonly<Record<string, Direction>> = { up: 'up', down: 'down' };

export function eustatKey(text: string): KeyRow[] {
  return csvRows(text, COLUMNS).map((row) => {
    const [baseYear, latestYear] = [toNumber(row.base_year), toNumber(row.latest_year)];
    const got = extrapolatedShare({
      observations: [
        { time: baseYear, value: toNumber(row.base) },
        { time: latestYear, value: toNumber(row.latest) },
      ],
      baseYear,
      direction: oneOf(DIRECTIONS, row.direction),
      target: row.target === '' ? null : { value: toNumber(row.target), time: toNumber(row.target_year) },
      // None of the printed targets is 0 or 100, where alone this would matter.
      isPercentage: false,
    });
    return { row: row.indicator, expected: oneOf(STATUSES, row.status), got: got.status, difference: null, note: row.note };
  });
}
