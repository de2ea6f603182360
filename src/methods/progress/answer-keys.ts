/** All answer keys of the target-progress methods. */
import { eustatKey } from './eustat-key.ts';
import { reportOf } from './key-report.ts';
import type { KeyReport } from './key-report.ts';
import { featureKey, groupKey, seriesKey } from './statcan-key.ts';
import { weatherKey, worstKey } from './weather-key.ts';

/** @param readText gives the text of a file by its path relative to src/methods/progress/fixtures */
export function progressKeys(readText: (path: string) => string): KeyReport[] {
  const series = readText('statcan-series.csv');
  const weather = { series: readText('germany-series.csv'), symbols: readText('germany-symbols.csv'), notes: readText('germany-notes.csv') };
  return [
    reportOf('cagr-ratio', [...seriesKey(series), ...featureKey(readText('open-sdg-feature.csv'))]),
    reportOf('average-score', groupKey(series, readText('statcan-groups.csv'))),
    reportOf('linear-projection', weatherKey('target', weather)),
    reportOf('constant-target', weatherKey('constant', weather)),
    reportOf('direction-only', weatherKey('direction', weather)),
    reportOf('worst-symbol', worstKey(readText('germany-worst.csv'))),
    reportOf('extrapolated-share', eustatKey(readText('eustat-status.csv'))),
  ];
}
