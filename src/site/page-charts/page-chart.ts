/** A chart of a page: drawn there, as a file of its own and as a page to embed, from the same rows. */
import { NARROW, WIDE } from '../../charts/page-widths.ts';
import type { ChartOptions, ChartType, CommonWords, DrawnChart } from '../../charts/index.ts';

export interface PageChart {
  /** The page that it stands on, without language. */
  readonly page: string;
  /** Its anchor there. */
  readonly id: string;
  /** The finding. */
  readonly title: string;
  /** How to read it; null where the chart explains itself. */
  readonly guide: string | null;
  /** Names of the sources of its rows, each once. */
  readonly sources: readonly string[];
  readonly draw: (options: Omit<ChartOptions<CommonWords>, 'title' | 'words'>) => DrawnChart;
}

interface Given<R, W> extends Pick<PageChart, 'page' | 'id' | 'title'> {
  readonly guide?: string;
  readonly rows: readonly R[];
  readonly words: W;
}

/** A row counted from several documents has each of them in `sources`, for a list in words cannot be told apart again. */
interface Sourced {
  readonly source: string;
  readonly sources?: readonly string[];
}

export function pageChart<R extends Sourced, W extends CommonWords>(type: ChartType<R, W>, given: Given<R, W>): PageChart {
  const { page, id, title, guide = null, rows, words } = given;
  const sources = [...new Set(rows.flatMap(({ source, sources: several }) => several ?? [source]))].filter((name) => name !== '');
  return { page, id, title, guide, sources, draw: (options) => type.draw(rows, { ...options, title, words }) };
}

/** The two drawings of a page, of which its style sheet shows one. In a frame on another site marks lead nowhere. */
export function pageDrawings({ id, draw }: PageChart, links = true): { readonly narrow: DrawnChart; readonly wide: DrawnChart } {
  return { narrow: draw({ id: `${id}-n`, width: NARROW, bare: true, links }), wide: draw({ id: `${id}-w`, width: WIDE, bare: true, links }) };
}
