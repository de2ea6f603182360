/** Estimated text widths and line breaks: a drawing without a browser cannot measure. */

/** Widths in em, as in Noto Sans CJK and Helvetica. */
const LATIN_EM = 0.56;
const CAPITAL_EM = 0.7;
const WIDEST_LATIN_EM = 0.93;
const BOLD = 1.05;

export interface Font {
  readonly size: number;
  readonly bold: boolean;
}

export function textWidth(text: string, font: Font): number {
  let em = 0;
  for (const sign of text) em += signWidth(sign);
  return em * font.size * (font.bold ? BOLD : 1);
}

function signWidth(sign: string): number {
  if (!/[\u0020-\u024f]/.test(sign)) return 1;
  if (/[%@MWmÆŒæœ]/.test(sign)) return WIDEST_LATIN_EM;
  return /[A-Z&w\u0080-\u024f]/.test(sign) ? CAPITAL_EM : LATIN_EM;
}

/** Signs that may not begin a line, and signs that may not end one. */
const CLOSING = /^[，。、；：！？）》」』】〕”’…—～·%‰°,.;:!?)\]}]/u;
const OPENING = /[（《「『【〔“‘—～([{≥≤＞＜≈+]$/u;
/** A number keeps its unit: two signs such as 亿元 stay with the digits before them. */
const NUMBER_WITH_UNIT = /\d\p{L}?$/u;

/** Lines no wider than `width`, of even length so that no single sign is left on the last one. */
export function wrapText(text: string, width: number, font: Font): string[] {
  const pieces = piecesOf(text.replace(/\s+/g, ' ').trim());
  const lines = fill(pieces, width, font);
  const total = textWidth(text, font);
  // Narrower than its longest word, an even line would cut that word.
  const longest = Math.min(width, widestPiece(text, font));
  for (let even = Math.max(total / lines.length, longest); even < width; even += font.size / 2) {
    const evenLines = fill(pieces, even, font);
    if (evenLines.length === lines.length) return evenLines;
  }
  return lines;
}

/** Width of the widest part that no line break may cut. */
export const widestPiece = (text: string, font: Font): number => Math.max(0, ...piecesOf(text).map((piece) => textWidth(piece.trim(), font)));

/** Unbreakable pieces: a run of ASCII with the blank after it, or one sign, joined where a break would be wrong. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const token of text.match(/[!-~]+ ?| |[^ -~]/gu) ?? []) {
    const last = pieces.at(-1);
    const joined = last !== undefined && (CLOSING.test(token) || OPENING.test(last) || (NUMBER_WITH_UNIT.test(last) && /^\p{L}/u.test(token)));
    if (joined) pieces[pieces.length - 1] = last + token;
    else pieces.push(token);
  }
  return pieces;
}

/** Where a piece wider than the line is cut first: a number stays whole. */
const AROUND_NUMBER = /(?=[（(])|(?<=[（(+−-])/u;

function fill(pieces: readonly string[], width: number, font: Font): string[] {
  const lines = [''];
  const tooWide = (piece: string): boolean => textWidth(piece.trim(), font) > width;
  const parts = pieces.flatMap((whole) => (tooWide(whole) ? whole.split(AROUND_NUMBER) : [whole]));
  for (const piece of parts.flatMap((part) => (tooWide(part) ? [...part] : [part]))) {
    const line = lines.at(-1) ?? '';
    if (line === '' || textWidth((line + piece).trim(), font) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}
