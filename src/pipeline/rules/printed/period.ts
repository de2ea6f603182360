/** A period inside the printed form is the period of the row. Silent where one of several printed periods fits. */
import { agrees } from '../../../schema/tables/figure-period.ts';
import type { Finding } from '../../finding.ts';
import { crossFinding } from '../rule.ts';
import { textIn } from './figure.ts';
import type { Printed, PrintedCheck } from './figure.ts';
import { folded } from './place.ts';

/** 较上半年 is what the number is compared with. */
const MONTHS = /(?<![较比与])(?:\d{4}年)?(?:\d{1,2}月?[-—–~至]+\d{1,2}月份?|[上下]半年|前[二三]个?季度|第?(?<!前)[一二三四]季度)/g;
/** A year that is compared with, or begins or ends something longer, is not the year of the number. */
const YEAR = /(?<![比较自从到至-]|[—–~])(\d{4})年(?![以之]?[来前后]|起|至|到|版|价|不变价|可比价|为基|[底末初]?[-—–~])/g;

export const printedPeriod: PrintedCheck = (figure) => {
  const text = folded(figure.text);
  const wrong = months(figure, text) ?? until(figure, text) ?? year(figure, text);
  if (wrong === null) return [];
  const zh = { wrong: `原文写法里的“${wrong}”与期间类型、期间起、期间止不同`, remedy: '照原文改正这三格；它说的是别的事，就把原文写法截短到这个数' };
  const en = { wrong: `“${wrong}” in the printed form is not the period of the row`, remedy: 'Mend kind, start and end of the period after the source; if the words are about something else, shorten the printed form to the number' };
  return [crossFinding(figure.row, '期间类型（period_kind）', zh, en)] satisfies Finding[];
};

const datesOf = (figure: Printed) => ({
  period_kind: textIn(figure, 'period_kind') ?? '',
  period_start: textIn(figure, 'period_start'),
  period_end: textIn(figure, 'period_end'),
});

function months(figure: Printed, text: string): string | null {
  const labels = [...text.matchAll(MONTHS)].map(([label]) => label);
  return labels.length > 0 && !labels.some((label) => agrees({ ...datesOf(figure), period_label: label })) ? (labels[0] ?? null) : null;
}

/** 截至6月底: whatever the kind of period, it ends in that month. */
function until(figure: Printed, text: string): string | null {
  const end = datesOf(figure).period_end ?? '';
  const [printed = null, month] = /截[至止]到?(?:\d{4}年)?(\d{1,2})月/.exec(text) ?? [];
  return end.length >= 7 && printed !== null && Number(end.slice(5, 7)) !== Number(month) ? printed : null;
}

function year(figure: Printed, text: string): string | null {
  const { period_start: start, period_end: end } = datesOf(figure);
  const [first, last] = [start ?? end, end ?? start].map((date) => date?.slice(0, 4));
  const years = [...text.matchAll(YEAR)];
  if (first === undefined || last === undefined || years.some(([, one = '']) => one >= first && one <= last)) return null;
  return years[0]?.[0] ?? null;
}
