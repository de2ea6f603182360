/** Several items in one cell, separated by | only: 、 and ； also stand inside names and notes. */
import { accept, LIST_SEPARATOR } from '../cell.ts';
import type { CellProblem, CellWarningCode, Reading } from '../cell.ts';

const OTHER_SEPARATORS = /\s*[｜|、；;，,\n]\s*/;
/** Ids hold no spaces. */
const BETWEEN_IDS = /[｜|、；;，,\s]+/;

interface Items {
  /** What the editor is told to write. */
  readonly form: string;
  /** Whether one item is of the right form. */
  readonly fits: (item: string) => boolean;
  /** What a slip in an item probably meant. */
  readonly mend?: (item: string) => string;
  /** The items are ids, between which a space separates. */
  readonly ids?: true;
  /** What was read in place of what stands there. */
  readonly warnings?: readonly CellWarningCode[];
}

export function readItems(cell: string, { form, fits, mend = (item) => item, ids, warnings = [] }: Items): Reading<string[]> {
  const items = cell.split(LIST_SEPARATOR).map((item) => item.trim());
  if (items.every((item) => item !== '' && fits(item)) && new Set(items).size === items.length) return accept(items, items.join(LIST_SEPARATOR), ...warnings);
  const meant = [...new Set(cell.split(ids ? BETWEEN_IDS : OTHER_SEPARATORS).map(mend))].filter((item) => item !== '');
  return refused(form, meant.length > 0 && meant.every(fits) ? meant.join(LIST_SEPARATOR) : null);
}

function refused(form: string, suggestion: string | null): CellProblem {
  return { problem: 'bad-reference-form', allowed: `${form}；多个之间用 ${LIST_SEPARATOR} 分隔，不重复`, ...(suggestion !== null && { suggestion }) };
}
