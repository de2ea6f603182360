/** A negative value: its printed form has a minus sign or a word of loss or fall before the number. */
import { crossFinding } from '../rule.ts';
import { numberIn } from './figure.ts';
import type { PrintedCheck } from './figure.ts';
import { DOWN } from './growth.ts';
import { placesOf } from './place.ts';

const LOSS = /(?:[-−－负]|亏损|净流出|净减少|逆差|赤字)[^\d，。；]{0,6}$/;

export const printedSign: PrintedCheck = (figure) => {
  const value = numberIn(figure, 'value');
  if (value === null || value >= 0) return [];
  const places = placesOf(value, figure.text);
  if (places.length === 0 || places.some(({ before }) => LOSS.test(before) || DOWN.test(before))) return [];
  const zh = { wrong: `数值是负数“${value}”，原文写法“${figure.text}”里这个数前面没有负号`, remedy: '照原文改正；原文用文字说是负的，把那几个字写进原文写法' };
  const en = { wrong: `the value is negative, “${value}”, while the printed form “${figure.text}” has no minus sign before it`, remedy: 'Mend it after the source; where words say that it is negative, write them into the printed form' };
  return [crossFinding(figure.row, '数值（value）', zh, en, String(-value))];
};
