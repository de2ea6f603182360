/** What the preview tells the page. The overlay in the browser reads the same types. */

export interface ShownFinding {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** File and line, then row and column, as the report has them. */
  readonly place: string;
  readonly wrong: string;
  readonly remedy: string;
}

export interface ShownChange {
  /** Id of the row, which is also the id of the element that shows it. */
  readonly id: string;
  /** Name of the table and of the row, for the list of changes. */
  readonly title: string;
  /** Address of the page or anchor that shows it; null where the row has none. */
  readonly page: string | null;
  /** What differs, in words. */
  readonly what: string;
}

export interface PreviewState {
  readonly doing: 'checking' | 'building' | 'ready' | 'refused' | 'failed';
  /** Counts the sites that were finished; a page of an older one reloads. */
  readonly version: number;
  readonly findings: readonly ShownFinding[];
  readonly changes: readonly ShownChange[];
  /** Seconds that the last check and the last pages took; null before them. */
  readonly seconds: { readonly data: number | null; readonly pages: number | null };
}

export const START: PreviewState = { doing: 'checking', version: 0, findings: [], changes: [], seconds: { data: null, pages: null } };
