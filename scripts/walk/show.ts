/** A walk in words: every message with what was done about it, then the count. */
import type { Said } from './said.ts';
import type { Step, Walked } from './walk.ts';

export const seconds = (time: number): string => `${time.toFixed(1)} 秒`;

const place = ({ row, column, code }: Said): string => [row === null ? '' : `第 ${row} 行`, column[0] === undefined ? '' : `“${column[0]}”`, `[${code}]`].filter((part) => part !== '').join(' ');

/** A list of all columns says nothing here. */
const short = (remedy: string): string => remedy.replace(/本表的列：[^。]*。/, '本表的列：……。');

const stepText = ({ said, done, listed, seconds: time }: Step, i: number): string =>
  [`${i + 1}. ${place(said)}（列出 ${listed} 个错误，检查 ${seconds(time)}）`, `   ${said.wrong}${short(said.remedy)}`, `   → ${done ?? '这条提示没有说清楚该做什么'}`].join('\n');

export function walkText({ steps, last }: Walked): string {
  const kinds = new Set(steps.map(({ said }) => said.code));
  const checks = steps.reduce((sum, step) => sum + step.seconds, 0);
  const ended = last.errors.length === 0 ? '没有错误了' : `还有 ${last.errors.length} 个错误`;
  return [...steps.map(stepText), `${steps.length} 步，${kinds.size} 种错误，检查共 ${seconds(checks)}；${ended}，${last.warnings.length} 条提醒。`].join('\n');
}
