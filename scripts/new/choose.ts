/** Numbers and names in an answer → the codes they stand for. */
import { foldFor } from '../../src/pipeline/read/fold.ts';
import type { Choice, Field } from './form.ts';

/** At most so many choices are listed at once. */
export const LISTED = 20;

/** The choices that an answer may mean when it is no code: those whose code or label contains it. */
export function matching(choices: readonly Choice[], answer: string): readonly Choice[] {
  return choices.filter(({ code, zh }) => code.includes(answer) || zh.includes(answer));
}

/**
 * Puts codes in the place of numbers of the list and of exact labels. What means nothing stays as it is, for the field's own reader to
 * refuse. `listed` is what the person saw last.
 */
export function toCodes(field: Field, listed: readonly Choice[], answer: string): string {
  if (field.choices.length === 0) return answer;
  if (!field.many) return toCode(field.choices, listed, answer);
  return answer.split(/[|,，、]/).map((item) => toCode(field.choices, listed, item.trim())).join('|');
}

/** A label may begin with the short form that pages print: 甲：政府或官方媒体. */
const shortForm = (zh: string): string => (zh.includes('：') ? zh.slice(0, zh.indexOf('：')) : zh);

function toCode(choices: readonly Choice[], listed: readonly Choice[], item: string): string {
  if (choices.some(({ code }) => code === item)) return item;
  const nth = /^\d{1,2}$/.test(foldFor('option', item)) ? listed.slice(0, LISTED)[Number(foldFor('option', item)) - 1] : undefined;
  const named = choices.filter(({ zh }) => zh === item || shortForm(zh) === item);
  return nth?.code ?? (named.length === 1 ? named[0]?.code : undefined) ?? item;
}

/** What to do about an answer that is no choice but may mean one of those listed now. */
export function meant([only, ...more]: readonly Choice[]): string {
  if (only === undefined) return '请重写。';
  const name = only.zh === '' ? only.code : only.zh;
  return more.length === 0 ? `是不是 1 ${name}？写 1。` : '是不是下面的一个？写序号。';
}

export function choiceLines(choices: readonly Choice[]): string {
  const lines = choices.slice(0, LISTED).map(({ code, zh }, i) => `    ${i + 1}  ${zh}${zh === '' ? '' : '  '}${code}`);
  const more = choices.length > LISTED ? [`    （共 ${choices.length} 个，输入名称中的几个字可以查找）`] : [];
  return [...lines, ...more].join('\n');
}
