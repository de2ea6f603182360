/** Several items in one cell, separated by | only: 、 and ； also stand inside names and notes. */
import { accept, LIST_SEPARATOR } from '../cell.ts';
import type { CellProblem, Reading } from '../cell.ts';

const OTHER_SEPARATORS = /\s*[｜|、；;，,\n]\s*/;

/** `fits` tells whether one item is of the right form; `mend` what a slip in an item probably meant. */
export function readItems(cell: string, form: string, fits: (item: string) => boolean, mend: (item: string) => string = (item) => item): Reading<string[]> {
  const items = cell.split(LIST_SEPARATOR).map((item) => item.trim());
  if (items.every((item) => item !== '' && fits(item)) && new Set(items).size === items.length) return accept(items, items.join(LIST_SEPARATOR));
  const meant = [...new Set(cell.split(OTHER_SEPARATORS).map(mend))].filter((item) => item !== '');
  return refused(form, meant.length > 0 && meant.every(fits) ? meant.join(LIST_SEPARATOR) : null);
}

function refused(form: string, suggestion: string | null): CellProblem {
  return { problem: 'bad-reference-form', allowed: `${form}；多个之间用 ${LIST_SEPARATOR} 分隔，不重复`, ...(suggestion !== null && { suggestion }) };
}
