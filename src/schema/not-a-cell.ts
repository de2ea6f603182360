/** What stands in a cell of any kind without being its content: spreadsheet errors, formulas, damage, stand-ins for "missing". */
import type { CellProblem } from './cell.ts';
import { garbledFrom } from './mojibake.ts';
import { HARMFUL } from './unseen.ts';

/** Errors of Excel and WPS, also those with Chinese names, and a column too narrow to show its number. */
const SPREADSHEET_ERROR = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!|#+)$/i;
const FORMULA = /^[=＝]|^[+\-@＋－＠]\s*[A-Za-z]+\d*\s*[(（+*/]/;
/** Stand-ins that say neither "missing" nor anything else. */
const FILLER: Readonly<Record<string, string>> = {
  无: '“无”可以是“没有这件事”，也可以是“没有查到”',
  '/': '斜线没有说明是没有、不适用还是没查到',
  '\\': '斜线没有说明是没有、不适用还是没查到',
  '*': '星号没有说明是没有、不适用还是没查到',
  '×': '叉号没有说明是没有、不适用还是没查到',
  '?': '问号没有说明是没有、不适用还是没查到',
  '？': '问号没有说明是没有、不适用还是没查到',
  同上: '每一行要单独看得懂，排序以后“同上”就指错了',
  同前: '每一行要单独看得懂，排序以后“同前”就指错了',
  '〃': '每一行要单独看得懂，排序以后“〃”就指错了',
  '"': '每一行要单独看得懂，排序以后“"”就指错了',
};
/** Marks that say nothing was stated, and no more. */
const NOTHING = /^([-–—―－_]+|暂无(数据)?|n\/a|N\/A|NA|空|空白|[（(]空白?[）)]|null|NULL|None|nil)$/;
/** Marks that say why a value is missing; … is the yearbooks' sign for less than the smallest unit. */
const REASON = /^(…+|\.{2,}|未公布|不适用|未统计|保密|待定|待补充?|未知|不详)$/;
const IN_WORDS = /^(…+|\.{2,}|未公布|不适用)$/;

/** Damage and spreadsheet leftovers, refused in every kind of column; null when the text may be read. */
export function notACell(text: string, verbatim: boolean): CellProblem | null {
  if (HARMFUL.test(text)) return { problem: 'bad-text', allowed: '只有看得见的字，没有换行和乱码' };
  if (SPREADSHEET_ERROR.test(text)) return { problem: 'spreadsheet-error' };
  if (FORMULA.test(text)) return { problem: 'spreadsheet-formula' };
  const reason = !verbatim && Object.hasOwn(FILLER, text) ? FILLER[text] : undefined;
  if (reason !== undefined) return { problem: 'filler', allowed: reason };
  const original = garbledFrom(text);
  return original === null ? null : { problem: 'mojibake', ...(original !== '' && { suggestion: original }) };
}

/** A mark for "missing"; among words (`inWords`) only those that cannot be words of the source. */
export function markProblem(text: string, inWords: boolean): CellProblem | null {
  return NOTHING.test(text) || (inWords ? IN_WORDS : REASON).test(text) ? { problem: 'missing-mark' } : null;
}

/** Nothing is lost when such a mark becomes an empty cell. */
export const saysNothing = (text: string): boolean => NOTHING.test(text);

/** The three meanings of "missing", by the mark that a yearbook or an office writes. */
export function missingMeaning(text: string): string | null {
  if (/^(…+|\.{2,})$/.test(text)) return 'below-unit';
  if (/^(不适用|[-–—―－_]+|n\/a|N\/A|NA)$/.test(text)) return 'not-applicable';
  return NOTHING.test(text) || REASON.test(text) ? 'not-published' : null;
}
