/** A rank as printed: among whom, and of what. Only words in the same clause, before the rank, are read. */
import { chineseValue } from '../../../schema/chinese-number.ts';
import { RANK_OBJECT_SYNONYMS, RANK_OBJECTS, RANK_SCOPES } from '../../../schema/figure-options.ts';
import type { Finding } from '../../finding.ts';
import { crossFinding } from '../rule.ts';
import { numberIn, textIn } from './figure.ts';
import type { PrintedCheck } from './figure.ts';
import { folded } from './place.ts';
import { codesIn, optionWords } from './words.ts';

const RANK = /第([\d一二三四五六七八九十百]+)(?![\d一二三四五六七八九十百]|年|季|届|批|期|次|个)|(\d+)(?=[位名])/g;
/** Between what is ranked and its rank stand only a verb and the field: 增速位居全市第三. */
const TO_RANK = '(?:均|分别|排名)?(?:位居|位列|居|列|排名|排在|排|为|在)?(?:全\\p{Script=Han}|\\p{Script=Han}{2}省|\\p{Script=Han}{2}市)?$';

export const printedRank: PrintedCheck = (figure) => {
  const rank = numberIn(figure, 'rank');
  if (rank === null) return [];
  const text = folded(figure.text);
  const clauses = [...text.matchAll(RANK)]
    .filter(([, ordinal = '', place = '']) => Number(place || (/\d/.test(ordinal) ? ordinal : chineseValue(ordinal))) === rank)
    .map(({ index }) => text.slice(0, index).split(/[,，;；。、]/).at(-1) ?? '');
  const told = [
    { column: '位次范围（rank_scope）', coded: textIn(figure, 'rank_scope'), found: clauses.map((clause) => [...codesIn(clause, RANK_SCOPES)].at(-1) ?? null) },
    { column: '排的是什么（rank_of）', coded: textIn(figure, 'rank_of'), found: clauses.map(ranked) },
  ];
  return told.flatMap(({ column, coded, found }): Finding[] => {
    const [first = null] = found;
    if (coded === null || first === null || found.some((one) => one === null || one[0] === coded)) return [];
    const [code, word] = first;
    const zh = { wrong: `“${coded}”与原文写法“${figure.text}”里的“${word}”不同`, remedy: '照原文的词填' };
    return [crossFinding(figure.row, column, zh, { wrong: `“${coded}” is not what the printed form says, “${word}”`, remedy: 'Write what the source prints' }, code)];
  });
};

/** What is ranked, where its name stands directly before the rank. */
function ranked(clause: string): readonly [code: string, word: string] | null {
  const found = optionWords(RANK_OBJECTS, RANK_OBJECT_SYNONYMS).find(([word]) => new RegExp(RegExp.escape(word) + TO_RANK, 'u').test(clause));
  return found ? [found[1], found[0]] : null;
}
