/** What a number format of a spreadsheet (ECMA-376 part 1, 18.8.31) adds to the stored number when it is shown. */

export interface NumberFormat {
  /** Which parts of a date are shown. */
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
  readonly percent: boolean;
  /** Shown divided by a thousand or more. */
  readonly scaled: boolean;
  /** Shows a negative number without a minus sign or brackets. */
  readonly losesSign: boolean;
  /** Words shown before and after the number, such as a unit. */
  readonly before: string;
  readonly after: string;
}

/** Shows nothing at all (;;;). */
export const hidesAll = (format: string): boolean => /^[;\s]*;[;\s]*$/.test(format);

/** Quoted words, escaped characters, and characters that only make room. */
const QUOTED = /"([^"]*)"|\\(.)/g;
const ROOM = /[_*]./g;
/** Colours, conditions and locales; a currency symbol in them is shown, elapsed time is a time. */
const BRACKET = /\[(\$([^\]-]*)(?:-[^\]]*)?|[^\]]*)\]/g;
const ELAPSED = /\[(h+|m+|s+)\]/i;

export function numberFormat(format: string): NumberFormat {
  const section = firstSection(format);
  const plain = section.replace(BRACKET, (_, _all: string, symbol?: string) => (symbol ? `"${symbol}"` : '')).replace(ROOM, '');
  const codes = plain.replace(QUOTED, '').replace(/am\/pm|a\/p|general/gi, '').toLowerCase();
  const time = /[hs]/.test(codes) || ELAPSED.test(section);
  const year = /[ye]/.test(codes) && !/[0#?]/.test(codes);
  const day = /d/.test(codes);
  const digits = /[0#?](?:[0#?.,/ ]*[0#?,])?\.?|general/i.exec(plain);
  const words = (text: string): string => text.replace(QUOTED, '$1$2').replace(/[%,]/g, '').trim();
  return {
    year,
    month: /m/.test(codes) && (!time || year || day),
    day,
    time,
    percent: codes.includes('%'),
    scaled: /[0#?],+(?![0#?,])/.test(codes),
    losesSign: losesSign(format.slice(section.length + 1)),
    before: digits ? words(plain.slice(0, digits.index)) : '',
    after: digits ? words(plain.slice(digits.index + digits[0].length).replace(/E[+-]0+/i, '')) : '',
  };
}

/** `rest`: the parts after the first; the next is that of negative numbers. */
function losesSign(rest: string): boolean {
  const negative = firstSection(rest).replace(BRACKET, '').replace(ROOM, '');
  return /[0#?]/.test(negative.replace(QUOTED, '')) && !/[-−－(（▲△]|负/.test(negative);
}

/** The part for positive numbers; a semicolon inside quotes does not end it. */
function firstSection(format: string): string {
  return /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(format)?.[0] ?? format;
}
