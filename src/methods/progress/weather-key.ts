/** The symbols of the German federal indicator report with the series they were given for. See fixtures/README.md. */
import type { Direction, Observation } from './assessment.ts';
import { keptTarget } from './constant-target.ts';
import { csvRows, numberOrNull, oneOf, toNumber } from './csv-rows.ts';
import type { CsvRow } from './csv-rows.ts';
import { directionOnly } from './direction-only.ts';
import type { KeyRow } from './key-report.ts';
import { linearProjection } from './linear-projection.ts';
import { worstSymbol } from './weather-symbol.ts';
import type { WeatherSymbol } from './weather-symbol.ts';

const SERIES = ['series', 'unit', 'values'] as const;
const SYMBOLS = ['page', 'indicator', 'number', 'wording', 'series', 'rule', 'target', 'target_year', 'direction', 'symbols'] as const;
const NOTES = ['page', 'indicator', 'number', 'year', 'note'] as const;
const WORST = ['page', 'year', 'first', 'second', 'symbol'] as const;
type SymbolRow = CsvRow<(typeof SYMBOLS)[number]>;

const NAMES: Readonly<Record<string, WeatherSymbol>> = { Sonne: 'sun', 'Leicht-bewölkt': 'sun-cloud', Wolke: 'cloud', Blitz: 'storm' };
/** "Keine": no assessment possible. */
const PRINTED = { ...NAMES, Keine: 'not-assessable' } as const;
const DIRECTIONS: Readonly<Record<string, Direction>> = { up: 'up', down: 'down' };

export type WeatherRule = 'target' | 'constant' | 'direction';

export interface WeatherTexts {
  readonly series: string;
  readonly symbols: string;
  readonly notes: string;
}

/** One row for each target of the rule and each year with a printed symbol; what was observed later is left out. */
export function weatherKey(rule: WeatherRule, texts: WeatherTexts): KeyRow[] {
  const series = new Map(csvRows(texts.series, SERIES).map((row) => [row.series, pairsOf(row.values)]));
  const notes = new Map(csvRows(texts.notes, NOTES).map(({ note, ...row }) => [Object.values(row).join(' '), note]));
  const targets = csvRows(texts.symbols, SYMBOLS).filter((row) => row.rule === rule);
  return targets.flatMap((target) => {
    const values = series.get(target.series);
    if (values === undefined) throw new Error(`no series ${target.series}`);
    const observations = values.map(([time, value]) => ({ time, value: toNumber(value) }));
    return pairsOf(target.symbols).map(([year, symbol]) => {
      const row = `${target.page} ${target.indicator} ${target.number} ${year}`;
      const got = assessAt(rule, target, observations.filter(({ time }) => time <= year));
      return { row, expected: oneOf(PRINTED, symbol), got, difference: null, note: notes.get(row) ?? '' };
    });
  });
}

export function worstKey(text: string): KeyRow[] {
  return csvRows(text, WORST).map((row) => {
    const got = worstSymbol([oneOf(NAMES, row.first), oneOf(NAMES, row.second)]);
    return { row: `${row.page} ${row.year}`, expected: oneOf(NAMES, row.symbol), got: got ?? 'none', difference: null, note: '' };
  });
}

function assessAt(rule: WeatherRule, row: SymbolRow, observations: readonly Observation[]): string {
  const direction = oneOf(DIRECTIONS, row.direction);
  if (rule === 'direction') return directionOnly({ observations, direction }).status;
  const value = toNumber(row.target);
  // A target for every year has no year of its own: that of the latest observation.
  const time = numberOrNull(row.target_year) ?? observations.at(-1)?.time ?? 0;
  return (rule === 'constant' ? keptTarget : linearProjection)({ observations, direction, target: { value, time } }).status;
}

/** `2019=1.5 2020=2` → [[2019, '1.5'], [2020, '2']]. */
function pairsOf(cell: string): [number, string][] {
  return cell.split(' ').map((pair) => {
    const [year = '', value = ''] = pair.split('=');
    return [toNumber(year), value];
  });
}
