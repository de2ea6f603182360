/** Why a text is no date, told apart, with the date that was probably meant where there is only one. */
import { isProblem } from '../cell.ts';
import type { CellProblem } from '../cell.ts';
import { chineseNumber } from '../chinese-number.ts';
import { dayOfSerial, readPartialDate } from '../partial-date.ts';

const FORM = '2022、2022-08 或 2022-08-31';
const RELATIVE = /^(今|去|前|上|本|明|当|近)(年|月|日|天|周|季度?|半年)|^(昨|今|前|明)[天日]|目前|至今|近日|日前|当前|现在|同期|^[上本今去明]?年[底末初]$|^[上中下]旬|以来$/;
const NO_YEAR = /^\d{1,2}月(\d{1,2}[日号]?)?$|^\d{1,2}[-/.]\d{1,2}$|^(上|下)半年$|季度$|^\d{1,2}[—–~-]\d{1,2}月份?$/;
const SERIAL = /^([2-6]\d{4})(?:\.\d+)?$/;

export function dateProblem(text: string): CellProblem {
  const serial = SERIAL.exec(text);
  if (serial) return suggest('spreadsheet-date', dayOfSerial(Number(serial[1])));
  if (/^\d{1,2}-[A-Z][a-z]{2}(-\d{2,4})?$|^[A-Z][a-z]{2}-\d{2}$|^\d+(\.\d+)?E\+\d+$/.test(text)) return suggest('spreadsheet-date', null);
  if (RELATIVE.test(text) || NO_YEAR.test(text)) return { problem: 'relative-date' };
  // January, or an October that lost its zero in a number cell.
  const [, year = ''] = /^(\d{4})\.1$/.exec(text) ?? [];
  if (year !== '') return { problem: 'bad-date', allowed: `1 月写 ${year}-01，10 月写 ${year}-10；表格软件会丢掉 10 月的 0，看原文是哪一个` };
  const spelled = inDigits(text);
  if (spelled !== null) return suggest('chinese-number', spelled);
  return suggest('bad-date', near(text));
}

function suggest(problem: CellProblem['problem'], date: string | null): CellProblem {
  return { problem, allowed: FORM, ...(date !== null && !isProblem(readPartialDate(date)) && { suggestion: date }) };
}

/** 二〇二二年八月一日 → 2022-08-01. */
function inDigits(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^([零〇一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?)?$/.exec(text) ?? [];
  if (year === '') return null;
  return [year, month, day].filter((part) => part !== '').map((part) => String(chineseNumber(part)).padStart(2, '0')).join('-');
}

/** The one date a text names among other words or with a short year; day-first and month-first forms name none. */
function near(text: string): string | null {
  const [, short = '', month = '', day = ''] = /^(\d{2})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?$/.exec(text) ?? [];
  if (short !== '' && Number(short) > 12) return `20${short}-${two(month)}-${two(day)}`;
  const [, full = '', m = '', d = ''] = /^(?:于|截至|截止|到|至)?(\d{4})[年/.-](?:(\d{1,2})[月/.-](?:(\d{1,2})[日号]?)?)?(?!\d)(?!\s*[—–~至到-])/.exec(text) ?? [];
  if (full === '' || /^\d{4}\.\d$/.test(text)) return null;
  return [full, m, d].filter((part) => part !== '').map(two).join('-');
}

const two = (part: string): string => part.padStart(2, '0');
