/** Every target-progress method with the source it follows. To add one: its file, its statuses, its entry here, its answer key. */
import { CAGR_STATUSES } from './cagr-ratio.ts';
import { SHARE_STATUSES } from './extrapolated-share.ts';
import { PACE_STATUSES } from './linear-pace.ts';
import { WEATHER_SYMBOLS } from './weather-symbol.ts';

export interface MethodSource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
}

export interface ProgressMethod {
  readonly id: string;
  readonly source: MethodSource;
  /** Best first; a method may also give `not-assessable`. */
  readonly statuses: readonly string[];
}

const OPEN_SDG: MethodSource = {
  publisher: 'Open SDG; Statistics Canada',
  title: 'Progress Measurement Methodology for the Sustainable Development Goals',
  url: 'https://github.com/open-sdg/open-sdg/blob/master/docs/progress-methodology.md',
};
const DESTATIS: MethodSource = {
  publisher: 'Statistisches Bundesamt (Destatis)',
  title: 'Indicator status – Methodology',
  url: 'https://dns-indikatoren.de/en/status/',
};

export const PROGRESS_METHODS = [
  { id: 'cagr-ratio', source: OPEN_SDG, statuses: CAGR_STATUSES },
  { id: 'average-score', source: OPEN_SDG, statuses: CAGR_STATUSES },
  { id: 'linear-projection', source: DESTATIS, statuses: WEATHER_SYMBOLS },
  { id: 'constant-target', source: DESTATIS, statuses: WEATHER_SYMBOLS },
  { id: 'direction-only', source: DESTATIS, statuses: WEATHER_SYMBOLS },
  {
    id: 'linear-pace',
    source: {
      publisher: 'Sustainable Development Solutions Network (SDSN)',
      title: 'Sustainable Development Report: trend arrows of the SDG Index',
      url: 'https://dashboards.sdgindex.org/',
    },
    statuses: PACE_STATUSES,
  },
  {
    id: 'extrapolated-share',
    source: {
      publisher: 'Eustat; United Nations Statistics Division',
      title: 'Measuring progress on the Sustainable Development Goals; Progress Chart Technical Note 2023',
      url: 'https://sdg.eustat.eus/en/metodologia',
    },
    statuses: SHARE_STATUSES,
  },
] as const satisfies readonly ProgressMethod[];

export type ProgressMethodId = (typeof PROGRESS_METHODS)[number]['id'];
