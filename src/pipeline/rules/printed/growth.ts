/** Growth as printed: its direction, that it is a percentage, and against what it is measured. */
import { GROWTH_BASES, GROWTH_BASIS_SYNONYMS } from '../../../schema/figure-options.ts';
import type { Finding } from '../../finding.ts';
import { crossFinding } from '../rule.ts';
import { numberIn, textIn } from './figure.ts';
import type { Printed, PrintedCheck } from './figure.ts';
import { clauseOf, placesOf } from './place.ts';
import type { Place } from './place.ts';
import { unitBehind } from './unit-words.ts';
import { called, codesIn } from './words.ts';

/** 回落为 gives a level; only 降幅为 gives a change. */
const VERB = '(?:了|约|近|超过|超)?$';
const NOUN = '(?:为|达|约)?$';
export const DOWN = new RegExp(`(?:下降|减少|降低|回落|下滑|缩减|负增长|降|减|(?<!\\d)[-−])${VERB}|[降减跌]幅${NOUN}`);
const UP = new RegExp(`(?:增长|增加|上升|提高|提升|增|升|\\+)${VERB}|[增涨升]幅${NOUN}`);

export const printedGrowth: PrintedCheck = (figure) => {
  const growth = numberIn(figure, 'growth_pct');
  if (growth === null) return [];
  const places = placesOf(growth, figure.text);
  const percent = places.filter(({ after }) => isPercent(unitBehind(after, figure.units)));
  const other = percent.length === 0 ? (places[0] ?? null) : null;
  if (percent.length > 0 && percent.every(({ before }) => SHARE.test(before))) return [isShare(figure, growth)];
  return [...(other ? [notGrowth(figure, growth, unitBehind(other.after, figure.units) ?? '')] : direction(figure, growth, percent)), ...basis(figure, places)];
};

/** 占比85.5%, 占全区的85.5%. */
const SHARE = /(?:占|比重|占比|完成率|比例)[^\d,，;；。、]*$/;

function isShare(figure: Printed, growth: number): Finding {
  const zh = { wrong: `${Math.abs(growth)}% 在原文写法“${figure.text}”里是占比，不是增长率`, remedy: '占比另录一行，或写进说明；增长率填“增长”“下降”后面的数' };
  const en = { wrong: `${Math.abs(growth)}% is a share in the printed form “${figure.text}”, no growth rate`, remedy: 'Enter the share in a row of its own or in the note; growth is the number after the word of growth' };
  return crossFinding(figure.row, '增长率（growth_pct）', zh, en);
}

const isPercent = (unit: string | null): boolean => unit === null || unit === '%';

function notGrowth(figure: Printed, growth: number, unit: string): Finding {
  const zh = { wrong: `${Math.abs(growth)} 在原文里后面是“${unit}”，不是增长率`, remedy: '这一格和“增长口径”都留空，这句话写进说明' };
  const en = { wrong: `in the printed form “${unit}” follows ${Math.abs(growth)}; it is no growth rate`, remedy: 'Leave this cell and the basis empty and put the words into the note' };
  return crossFinding(figure.row, '增长率（growth_pct）', zh, en);
}

function direction(figure: Printed, growth: number, places: readonly Place[]): Finding[] {
  const signs = places.map(({ before }) => (DOWN.test(before) ? -1 : UP.test(before) ? 1 : 0));
  const printed = signs[0] ?? 0;
  if (growth === 0 || printed === 0 || signs.some((sign) => sign !== printed) || Math.sign(growth) === printed) return [];
  const [word, sign, en] = printed < 0 ? ['下降', '前面加负号 -', 'a fall'] : ['增长', '不加负号', 'a rise'];
  const zh = { wrong: `增长率“${growth}”与原文写法“${figure.text}”的升降相反`, remedy: `原文是${word}，数字${sign}` };
  return [crossFinding(figure.row, '增长率（growth_pct）', zh, { wrong: `growth “${growth}” has the opposite sign of the printed form “${figure.text}”`, remedy: `The source prints ${en}: mend the sign` }, String(-growth))];
}

/** Only the words of the clause in which the number stands. */
function basis(figure: Printed, places: readonly Place[]): Finding[] {
  const coded = textIn(figure, 'growth_basis');
  const printed = codesIn(places.map(clauseOf).join('；'), GROWTH_BASES, GROWTH_BASIS_SYNONYMS);
  if (coded === null || printed.size === 0 || printed.has(coded)) return [];
  const [[code, word] = ['', '']] = printed;
  const zh = { wrong: `增长口径${called(coded, GROWTH_BASES)}与原文写法里的“${word}”不同`, remedy: '照原文的词填，几种口径不互换' };
  const en = { wrong: `the basis “${coded}” is not the one printed, “${word}”`, remedy: 'Write the basis that the source prints; they are not interchangeable' };
  return [crossFinding(figure.row, '增长口径（growth_basis）', zh, en, printed.size === 1 ? code : null)];
}
