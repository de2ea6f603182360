/** A rank as printed: among whom, and of what. Only words in the same clause, before the rank, are read. */
import { chineseValue } from '../../../schema/chinese-number.ts';
import { RANK_OBJECT_SYNONYMS, RANK_OBJECTS, RANK_SCOPE_SYNONYMS, RANK_SCOPES } from '../../../schema/figure-options.ts';
import type { Finding } from '../../finding.ts';
import { crossFinding } from '../rule.ts';
import { numberIn, textIn } from './figure.ts';
import type { PrintedCheck } from './figure.ts';
import { folded } from './place.ts';
import { called, optionWords } from './words.ts';

const RANK = /第([\d一二三四五六七八九十百]+)(?![\d一二三四五六七八九十百]|年|季|届|批|期|次|个)|(\d+)(?=[位名])/g;
/** Between what is ranked and its rank stand only a verb and the field: 增速位居全市第三. */
const FIELDS = optionWords(RANK_SCOPES, RANK_SCOPE_SYNONYMS).map(([word]) => RegExp.escape(word)).join('|');
const TO_RANK = `(?:均|都|分别|排名)?(?:位居|位列|居|列|排名|排在|排|为|在)?(?:各?(?:${FIELDS})|全\\p{Script=Han}|\\p{Script=Han}{2}省|\\p{Script=Han}{2}市)?(?:中|内|里)?(?:排名|排|位列|位居|列|居)?$`;
/** A comma of a list ends nothing: 总量、增速均列第三, 全市县市区、开发区第二. */
const SENTENCE_END = /[,，;；。]/;
const FIELD_TO_RANK = '(?:百强|各?\\d*[市县区个]*)?(?:中|内|里)?(?:排名|排在|排|位列|位居|列|居|的)?$';

export const printedRank: PrintedCheck = (figure) => {
  const rank = numberIn(figure, 'rank');
  if (rank === null) return [];
  const text = folded(figure.text);
  const clauses = [...text.matchAll(RANK)]
    .filter(([, ordinal = '', place = '']) => Number(place || (/\d/.test(ordinal) ? ordinal : chineseValue(ordinal))) === rank)
    .map(({ index }) => text.slice(0, index).split(SENTENCE_END).at(-1) ?? '');
  const told = [
    { name: '位次范围', column: '位次范围（rank_scope）', options: RANK_SCOPES, coded: textIn(figure, 'rank_scope'), found: clauses.map(among) },
    { name: '排的是', column: '排的是什么（rank_of）', options: RANK_OBJECTS, coded: textIn(figure, 'rank_of'), found: clauses.map(ranked) },
  ];
  return told.flatMap(({ name, column, options, coded, found }): Finding[] => {
    const [first = null] = found;
    if (coded === null || first === null || found.some((one) => one === null || one[0] === coded)) return [];
    const [code, word] = first;
    const zh = { wrong: `${name}${called(coded, options)}与原文写法“${figure.text}”里的“${word}”不同`, remedy: '照原文的词填' };
    return [crossFinding(figure.row, column, zh, { wrong: `“${coded}” is not what the printed form says, “${word}”`, remedy: 'Write what the source prints' }, code)];
  });
};

/** Among whom, where that stands directly before the rank: 全市收入居第3 does not say in what field. */
function among(clause: string): readonly [code: string, word: string] | null {
  const found = optionWords(RANK_SCOPES, RANK_SCOPE_SYNONYMS).find(([word]) => new RegExp(RegExp.escape(word) + FIELD_TO_RANK, 'u').test(clause));
  return found ? [found[1], found[0]] : null;
}

/** What is ranked, where its name stands directly before the rank. */
function ranked(clause: string): readonly [code: string, word: string] | null {
  const words = optionWords(RANK_OBJECTS, RANK_OBJECT_SYNONYMS);
  const found = words.find(([word]) => new RegExp(RegExp.escape(word) + TO_RANK, 'u').test(clause));
  if (!found) return null;
  // One of several that share the rank says nothing against the others.
  const isListed = words.some(([word]) => new RegExp(`${RegExp.escape(word)}[、和及与]${RegExp.escape(found[0])}${TO_RANK}`, 'u').test(clause));
  return isListed ? null : [found[1], found[0]];
}
