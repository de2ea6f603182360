/** What one page measured: four scores, the weight, and which audits cost points. */
import { CATEGORIES } from './find-lighthouse.ts';
import type { Report, Run } from './find-lighthouse.ts';

export interface Measured {
  readonly url: string;
  /** In the order of CATEGORIES, 0 to 100. */
  readonly scores: readonly number[];
  readonly lcpMs: number;
  /** Speed Index: until the page looks complete. LCP alone is content with the text of a page whose tables come later. */
  readonly completeMs: number;
  readonly bytes: number;
  readonly requests: number;
  /** Audits that cost points, with what Lighthouse says about each. */
  readonly costs: readonly string[];
}

export const isFull = ({ scores }: Measured): boolean => scores.every((score) => score === 100);

/** The runs of one page, told by the one with the middle LCP. `enough`: after which run no further one is needed. */
export async function measure(run: Run, url: string, runs: number, enough = (_measured: Measured): boolean => false): Promise<Measured> {
  const all: Measured[] = [];
  for (let nth = 0; nth < runs && !all.some(enough); nth++) all.push(measured(url, await run(url)));
  const middle = all.sort((a, b) => a.lcpMs - b.lcpMs)[Math.floor(all.length / 2)];
  if (!middle) throw new Error('no run');
  return middle;
}

export function measured(url: string, report: Report): Measured {
  const number = (id: string): number => report.audits[id]?.numericValue ?? Number.NaN;
  const requests = report.audits['network-requests']?.details?.items;
  return {
    url,
    scores: CATEGORIES.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100)),
    lcpMs: number('largest-contentful-paint'),
    completeMs: number('speed-index'),
    bytes: number('total-byte-weight'),
    requests: Array.isArray(requests) ? requests.length : Number.NaN,
    costs: CATEGORIES.flatMap((name) => costs(report, name)),
  };
}

function costs(report: Report, name: string): string[] {
  const category = report.categories[name];
  if (!category || Math.round((category.score ?? 0) * 100) === 100) return [];
  return category.auditRefs.flatMap(({ id, weight }) => {
    const audit = report.audits[id];
    if (weight === 0 || !audit || audit.score === null || audit.score >= 1) return [];
    return `${id}${audit.displayValue ? `（${audit.displayValue.replace(/\s/g, ' ')}）` : ''}`;
  });
}
