/** What every chart type takes and gives. */

/** Words that every chart needs from its caller. Templates name their values as `{name}`. */
export interface CommonWords {
  /** Opening sentence of the text alternative; `{count}` is the number of rows. */
  readonly summary: string;
  /** One row as a sentence of the text alternative; each chart type says which names it fills. */
  readonly row: string;
  /** Stands between sentences and between names in a list. */
  readonly separator: string;
  /** Shown instead of a drawing when there is no row. */
  readonly empty: string;
  /** Foot of a stand-alone chart; `{sources}` is the list of source names. */
  readonly sources: string;
  /** Lines under the drawing. */
  readonly notes?: readonly string[];
}

export interface ChartOptions<W extends CommonWords> {
  /** Unique on the page: prefix of the pattern ids in the drawing. */
  readonly id: string;
  /** Width in pixels, 240 or more; below 544 labels stand above the bars. */
  readonly width: number;
  /** The finding, in words. */
  readonly title: string;
  readonly words: W;
  /** A file of its own (download, embed): title, white ground and source line are drawn too. Default false. */
  readonly standAlone?: boolean;
  /** Last line of a stand-alone chart: who publishes it, which version of the data. */
  readonly credit?: string;
  /** For a page with the classes of chart.css: without the attributes that a drawing elsewhere falls back on. Default false. */
  readonly bare?: boolean;
  /** Marks lead to pages. A file of its own is opened where the addresses of the site do not hold. Default true. */
  readonly links?: boolean;
}

export interface DrawnChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Text alternative without the title. */
  readonly description: string;
  /** What was drawn, in drawing order; `data-row` in the drawing counts these rows from 0. */
  readonly table: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

export interface ChartType<R, W extends CommonWords> {
  readonly type: string;
  readonly draw: (rows: readonly R[], options: ChartOptions<W>) => DrawnChart;
}
