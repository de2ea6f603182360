/** A word at the number that says how exact it is (余、约、以上) is said by the comparator, and stands in the column of such words. */
import { COMPARATORS } from '../../../schema/figure-options.ts';
import { comparatorOf } from '../../../schema/hedges.ts';
import type { Finding } from '../../finding.ts';
import { crossFinding } from '../rule.ts';
import { numberIn, textIn } from './figure.ts';
import type { Printed, PrintedCheck } from './figure.ts';
import { placesOf, saidEverywhere } from './place.ts';
import type { Place } from './place.ts';
import { beyondUnit, unitBehind } from './unit-words.ts';
import { called } from './words.ts';

/** The last character or word of another word hedges nothing: 签约3个, 附近3个, 通过3项, 技术突破3项. */
const BEFORE =
  /(?:大约|(?<![签履合节预违集契公条续特])约|将近|接近|(?<![邻附最靠临贴亲相])近|不少于|不低于|不超过|(?<!补齐|存在)不足|不到|低于|少于|高于|多于|超过|(?<![赶反])超|逾|(?<!技术|实现|攻关|创新|重点|领域)突破|至少|最多|(?<![通经超跨度渡越错])过|>=|<=|≥|≤|≈|>|<)$/;
const INSIDE = /^[十百千万亿]*(有余|余|多|来)(?!\d)/;
const BEHIND = /^及?(以上|以下|以内|之内|左右)/;

export const printedHedge: PrintedCheck = (figure) => {
  const [value, coded] = [numberIn(figure, 'value'), textIn(figure, 'comparator')];
  if (value === null || coded === null || coded === 'range') return [];
  const range = numberIn(figure, 'high') === null ? rangeAt(figure, value) : null;
  if (range !== null) return [outOfRange(figure, range)];
  const hedges = placesOf(value, figure.text).map((place) => hedgesAt(place, figure));
  const [first = []] = hedges;
  const [word] = first;
  if (word === undefined || hedges.some((words) => words.length === 0)) return [];
  if (!hedges.some((words) => words.some((one) => meanings(one).includes(coded)))) return [comparator(figure, coded, word)];
  if (figure.row.values['qualifier'] === undefined) return [];
  const qualifier = textIn(figure, 'qualifier') ?? '';
  const hasWord = hedges.flat().some((one) => qualifier.includes(one) || (qualifier !== '' && one.includes(qualifier)));
  return hasWord ? [] : [lacking(figure, word)];
};

/** The range of which the value is one end, where it stands nowhere else: 5—8个, but not 1—8月. */
function rangeAt({ text }: Printed, value: number): string | null {
  return saidEverywhere(placesOf(value, text), ({ before, after }) => {
    const [from] = /\d+(?:\.\d+)?[-—–~至]+$/.exec(before) ?? [''];
    const [to] = /^[-—–~至]+\d+(?:\.\d+)?(?![\d.]*[年月日号])/.exec(after) ?? [''];
    return from === '' && to === '' ? null : /^[年月日号]/.test(after) ? null : `${from}${value}${to}`;
  });
}

function outOfRange(figure: Printed, range: string): Finding {
  const zh = { wrong: `原文写法“${figure.text}”里是区间“${range}”，这里只录了一头`, remedy: '数值填小的，区间上限填大的，比较符填 range（区间）' };
  const en = { wrong: `the printed form has the range “${range}”, of which only one end is entered`, remedy: 'The value is the lower end, high the upper end, the comparator range' };
  return crossFinding(figure.row, '比较符（comparator）', zh, en);
}

function hedgesAt({ before, after }: Place, { units }: Printed): string[] {
  const unit = unitBehind(after, units);
  const rest = (unit === null ? null : beyondUnit(after, unit)) ?? after.replace(/^[十百千万亿]+/, '');
  return [BEFORE.exec(before)?.[0], INSIDE.exec(after)?.[1], BEHIND.exec(rest)?.[1]].filter((word) => word !== undefined);
}

/** The comparators a word may stand for; what is near a number may also be said to be below it. */
function meanings(word: string): string[] {
  const own = comparatorOf(word);
  return own === null ? [] : /近/.test(word) ? [own, 'lt'] : [own];
}

function comparator(figure: Printed, coded: string, word: string): Finding {
  const meant = comparatorOf(word);
  const label = meant === null ? '' : `${meant}（${COMPARATORS[meant].zh}）`;
  const zh = { wrong: `比较符${called(coded, COMPARATORS)}与原文写法“${figure.text}”里的“${word}”不同`, remedy: `“比较符”填 ${label}，“程度词”填 ${word}` };
  const en = { wrong: `the comparator “${coded}” does not say what “${word}” in the printed form says`, remedy: `Write ${meant ?? 'its meaning'} as comparator and the word itself as qualifier` };
  return crossFinding(figure.row, '比较符（comparator）', zh, en);
}

/** The comparator says what is meant, so nothing false is published: a warning. */
function lacking(figure: Printed, word: string): Finding {
  const zh = { wrong: `原文在这个数旁边写了“${word}”，程度词没有写它`, remedy: '程度词照原文填；它在网页上跟着数字一起显示' };
  const en = { wrong: `the printed form has “${word}” at the number, the qualifier does not`, remedy: 'Write the word as printed; pages show it with the number' };
  return { ...crossFinding(figure.row, '程度词（qualifier）', zh, en, word), severity: 'warning' };
}
