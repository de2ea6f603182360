/** The chart types. A new one is its file, its import and its entry here. */
import { classShares } from './class-shares.ts';
import { commitmentsByTheme } from './commitments-by-theme.ts';
import { coverageMap } from './coverage-map.ts';
import { growth } from './growth.ts';
import { projectStages } from './project-stages.ts';
import { rankDistribution } from './rank-distribution.ts';
import { ranks } from './ranks.ts';
import { slope } from './slope.ts';
import { smallMultiples } from './small-multiples.ts';
import { statusMatrix } from './status-matrix.ts';
import { targetBars } from './target-bars.ts';
import { tileMap } from './tile-map.ts';
import { timeline } from './timeline.ts';
import { unitChart } from './unit-chart.ts';

export const CHARTS = {
  'target-bars': targetBars,
  growth,
  ranks,
  'project-stages': projectStages,
  'commitments-by-theme': commitmentsByTheme,
  'status-matrix': statusMatrix,
  timeline,
  'tile-map': tileMap,
  'rank-distribution': rankDistribution,
  'coverage-map': coverageMap,
  slope,
  'small-multiples': smallMultiples,
  'class-shares': classShares,
  'unit-chart': unitChart,
} as const;

export type ChartName = keyof typeof CHARTS;
export type { ChartOptions, ChartType, CommonWords, DrawnChart } from './chart.ts';
