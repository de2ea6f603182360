/** Numbers and names in an answer → the codes they stand for. */
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

function toCode(choices: readonly Choice[], listed: readonly Choice[], item: string): string {
  if (choices.some(({ code }) => code === item)) return item;
  const nth = /^\d{1,3}$/.test(item) ? listed[Number(item) - 1] : undefined;
  const named = choices.filter(({ zh }) => zh === item);
  return nth?.code ?? (named.length === 1 ? named[0]?.code : undefined) ?? item;
}

export function choiceLines(choices: readonly Choice[]): string {
  const lines = choices.slice(0, LISTED).map(({ code, zh }, i) => `    ${i + 1}  ${zh}${zh === '' ? '' : '  '}${code}`);
  const more = choices.length > LISTED ? [`    （共 ${choices.length} 个，输入名称中的几个字可以查找）`] : [];
  return [...lines, ...more].join('\n');
}
