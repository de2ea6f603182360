/**
 * `npm run data:dirty`: the dirty inputs of the tests by type, read by this project and by a naive reader (trim and z.coerce).
 * Exit 1 when one is silently wrong or falsely rejected.
 */
import { countBy, judgeAll, VERDICTS } from '../src/pipeline/fixtures/dirty/tally.ts';
import type { Counts, Judged } from '../src/pipeline/fixtures/dirty/tally.ts';

const judged = judgeAll();
const WIDTH = 11;
/** Chinese characters take two columns of a terminal. */
const width = (text: string): number => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
const cell = (text: string, wide = 9): string => ' '.repeat(Math.max(0, wide - width(text))) + text;
const counts = (of: Counts): string => VERDICTS.map((verdict) => cell(String(of[verdict]))).join('');

function line(title: string, rows: readonly Judged[]): string {
  return `${title}${' '.repeat(Math.max(1, WIDTH - width(title)))}${cell(String(rows.length), 6)} │${counts(countBy(rows, 'ours'))} │${counts(countBy(rows, 'naive'))}`;
}

const heads = ['读对', '提醒', '拒绝', '错而不报', '误拒'].map((title) => cell(title)).join('');
const types = [...new Set(judged.map(({ type }) => type))];
console.log(`${' '.repeat(WIDTH)}${cell('个数', 6)} │${heads} │${heads}   （左：本站；右：trim 加 z.coerce）`);
for (const type of types) console.log(line(type, judged.filter((one) => one.type === type)));
console.log(line('合计', judged));

const wrong = judged.filter(({ ours }) => ours === 'silentlyWrong' || ours === 'falselyRejected');
for (const { type, input, expected, outcome } of wrong) console.log(`不对：${type} ${JSON.stringify(input)} 应为 ${expected}，读成 ${outcome}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
