/** Texts are compared folded: width, case, quotation marks, kinds of brackets and dashes, and spaces do not matter. */

export interface Folded {
  readonly text: string;
  /** For each folded character its position in the original, so that a hit can be marked there. */
  readonly at: readonly number[];
}

const DROPPED = /["'“”‘’「」『』《》〈〉\u00ad\u200b-\u200d\ufeff]/;
const OPENING = /[[{〔【〖]/;
const CLOSING = /[\]}〕】〗]/;
const DASH = /[-‐‑‒–—―−~〜]/;
const DOT = /[·・•‧]/;
const ALNUM = /[a-z0-9]/;
const DIGIT = /[0-9]/;

/** Full-width forms have their half-width twin at a fixed distance. */
const narrow = (char: string): string => (char >= '！' && char <= '～' ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char);

/** One character without regard to its neighbours; empty when it does not count. */
function foldChar(char: string): string {
  const half = narrow(char);
  if (DROPPED.test(half)) return '';
  if (OPENING.test(half)) return '(';
  if (CLOSING.test(half)) return ')';
  if (DASH.test(half)) return '-';
  if (DOT.test(half)) return '·';
  return half.toLowerCase().charAt(0);
}

/**
 * A space stays only between two Latin letters or digits (Chinese has none that mean anything), a run of dashes is one,
 * and a comma between digits (1,609) goes.
 */
export function foldWithPositions(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let space = -1;
  for (let i = 0; i < original.length; i++) {
    const raw = original.charAt(i);
    if (/\s/.test(raw)) {
      space = space < 0 ? i : space;
      continue;
    }
    const char = foldChar(raw);
    const last = text.charAt(text.length - 1);
    if (char === '' || (char === '-' && last === '-')) continue;
    if (char === ',' && raw === ',' && DIGIT.test(last) && DIGIT.test(original.charAt(i + 1))) continue;
    if (space >= 0 && ALNUM.test(last) && ALNUM.test(char)) {
      text += ' ';
      at.push(space);
    }
    space = -1;
    text += char;
    at.push(i);
  }
  return { text, at };
}

export const fold = (original: string): string => foldWithPositions(original).text;

/** Whether the folded text at `i` continues a Latin word or a number, so that a hit there begins inside it. */
export function continues(text: string, i: number): boolean {
  const [before, here] = [text.charAt(i - 1), text.charAt(i)];
  return (/[a-z]/.test(before) && /[a-z]/.test(here)) || (/[0-9.]/.test(before) && DIGIT.test(here));
}
