/** Spaces an office leaves around a cell: ASCII, no-break and ideographic. */
const OUTER = /^[ \t\u00a0\u3000]+|[ \t\u00a0\u3000]+$/g;
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

/**
 * Folds what can be folded without changing meaning: outer spaces, full-width digits and letters.
 * Not NFKC: that would turn 10² into 102 and 16.09① into 16.091.
 */
export function foldCell(cell: string): string {
  return cell.replace(OUTER, '').replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** Kinds whose cells are names and words; there a full-width letter may be meant, so only outer spaces go. */
const WORDS = new Set(['text', 'list']);

export function foldFor(kind: string, cell: string): string {
  return WORDS.has(kind) ? cell.replace(OUTER, '') : foldCell(cell);
}
