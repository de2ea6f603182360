/** What is planned is not done: words of intent or of completion in the clause of the number, against the state. */
import { STATES } from '../../../schema/figure-options.ts';
import { crossFinding } from '../rule.ts';
import { numberIn, textIn } from './figure.ts';
import type { PrintedCheck } from './figure.ts';
import { clauseOf, placesOf, saidEverywhere } from './place.ts';
import { called } from './words.ts';

const INTENT = /拟(?=[建投引招申开在新实])|力争|争取|确保|计划(?!生育|单列)|全年目标|年度目标|目标(?!任务|责任)|规划建设|预计(?!无)/;
/** 完成年度计划的, 占计划的 and 超目标 say what was done of an aim. */
const DONE = /完成|实现|超额|超过?(?:目标|计划)|占|已|达到|提前|投入使用/;
const FINISHED = /已(?:经)?(?:完成|建成|投产|开工|竣工|达到|实现|投用|启用|签约|落地)/;

export const printedState: PrintedCheck = (figure) => {
  const [value, state] = [numberIn(figure, 'value'), textIn(figure, 'state')];
  if (value === null || state === null) return [];
  const word = saidEverywhere(placesOf(value, figure.text), (place) => wrongWord(state, clauseOf(place)));
  if (word === null) return [];
  const zh = { wrong: `状态${called(state, STATES)}与原文写法“${figure.text}”里的“${word}”不合`, remedy: '目标填 target，计划要投、要建的填 plan，做到了的填 actual。拿不准，回去看原文' };
  const en = { wrong: `the state “${state}” does not fit “${word}” in the printed form`, remedy: 'An aim is target, what is to be invested or built is plan, what was done is actual. See the source' };
  return [crossFinding(figure.row, '状态（state）', zh, en)];
};

/** The word of the clause that speaks against the state. */
function wrongWord(state: string, clause: string): string | null {
  if (state === 'actual') return DONE.test(clause) ? null : (INTENT.exec(clause)?.[0] ?? null);
  return state === 'plan' || state === 'target' ? (FINISHED.exec(clause)?.[0] ?? null) : null;
}
