/** A cell as it stands in the file → the text its column reads, and what was taken away that an editor should know of. */
import type { CellWarningCode } from '../../schema/cell.ts';
import { WEIGHTLESS } from '../../schema/unseen.ts';

/** Spaces an office leaves around a cell: ASCII, no-break, typographic, ideographic; a last line break. */
const OUTER = /^[ \t\n\u00a0\u2000-\u200a\u202f\u3000]+|[ \t\n\u00a0\u2000-\u200a\u202f\u3000]+$/g;
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
/** Kangxi radicals (⼈) and a few of the supplement, which PDF copies put in place of the characters they look like. */
const RADICAL = /[\u2f00-\u2fd5\u2ec4\u2ec5\u2ed3\u2ed4\u2ed8\u2ee3\u2ee9\u2eec\u2ef3]/gu;
const SUPPLEMENT: Readonly<Record<string, string>> = { '⻄': '西', '⻅': '见', '⻓': '长', '⻔': '门', '⻘': '青', '⻣': '骨', '⻩': '黄', '⻬': '齐', '⻳': '龟' };

/** Kinds whose cells are names and words; there a full-width letter may be meant, so only outer spaces go. */
const WORDS: ReadonlySet<string> = new Set(['text', 'list']);

export interface Folded {
  readonly text: string;
  readonly warnings: readonly CellWarningCode[];
}

/**
 * Folds what can be folded without changing meaning: outer spaces and full-width digits and letters silently; with a warning
 * characters without width, radicals and the apostrophe that marks text in a spreadsheet.
 * Not NFKC: that would turn 10² into 102 and 16.09① into 16.091.
 */
export function fold(kind: string, cell: string): Folded {
  const warnings: CellWarningCode[] = [];
  const step = (text: string, after: string, code: CellWarningCode): string => {
    if (after !== text) warnings.push(code);
    return after.replace(OUTER, '');
  };
  const outer = cell.replace(OUTER, '');
  const light = step(outer, outer.replace(WEIGHTLESS, ''), 'unseen-removed');
  const plain = step(light, light.replace(RADICAL, (c) => SUPPLEMENT[c] ?? c.normalize('NFKC')), 'radical-form');
  const marker = WORDS.has(kind) ? /^'(?=[=+\-@\d＝＋－＠])(?!.*')/ : /^'(?=[^'])/;
  const unmarked = step(plain, plain.replace(marker, ''), 'text-marker');
  return { text: WORDS.has(kind) ? unmarked : narrow(unmarked), warnings };
}

export function foldFor(kind: string, cell: string): string {
  return fold(kind, cell).text;
}

const narrow = (text: string): string => text.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
