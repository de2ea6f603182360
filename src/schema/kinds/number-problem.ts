/** Why a text is no number, told apart so that the editor is sent to the right columns. First form that fits speaks. */
import type { CellProblem } from '../cell.ts';
import { chineseNumber } from '../chinese-number.ts';
import { comparatorOf, HEDGES_AFTER, HEDGES_BEFORE } from '../hedges.ts';
import { missingMeaning } from '../not-a-cell.ts';
import { convert, magnitudeOf, printedOnly, printedUnit, scaled, unitOf, withoutMagnitude } from '../quantity.ts';

/** The columns of the same row that take what does not belong into the number. */
export interface Companions {
  readonly unit?: string;
  readonly missing?: string;
  readonly comparator?: string;
  readonly high?: string;
  readonly qualifier?: string;
  readonly printed?: string;
  /** Columns that say something of the same quantity: where one is filled, the quantity exists. */
  readonly also?: readonly string[];
}

export interface Situation {
  readonly unit: string;
  readonly companions: Companions;
  /** What the source printed, where the row says so. */
  readonly printed?: string;
  /** Another column of the row speaks of the same quantity. */
  readonly isSpokenOf?: boolean;
}

type Look = (text: string, at: Situation) => CellProblem | null;

const N = String.raw`\d[\d,]*(?:\.\d+)?`;
const HEDGE = new RegExp(`^(${HEDGES_BEFORE})?\\s*(${N})\\s*(%?)\\s*([^\\d\\s]*?)(${HEDGES_AFTER})?([^\\d\\s]*?)(${HEDGES_AFTER})?$`);
const plain = (digits: string): string => digits.replaceAll(',', '');
const fill = (zh: string, id: string | undefined, value: string): string[] => (id === undefined ? [] : [`“${zh}”（${id}）填 ${value}`]);

const missing: Look = (text, { companions, isSpokenOf = false }) => {
  const meaning = missingMeaning(text);
  if (companions.missing === undefined || meaning === null) return null;
  const usual = isSpokenOf && meaning === 'not-applicable' ? '有这个指标、来源没有给数的填 not-published（未公布）；根本没有这一项的填 not-applicable（不适用）' : `“${text}”一般是 ${meaning}`;
  return { problem: 'missing-value', allowed: `“缺失标记”（${companions.missing}）里写明原因，${usual}` };
};

const date: Look = (text) =>
  /^\d{4}[-/年.]\d{1,2}([-/月.]\d{0,2}日?)?$|^\d{1,2}月(\d{1,2}日)?$|^\d{1,2}-[A-Z][a-z]{2}$|^[A-Z][a-z]{2}-\d{2}$|^\d{1,2}:\d{2}(:\d{2})?$/.test(text) && !/^\d{4}\.\d{1,2}$/.test(text)
    ? { problem: 'spreadsheet-date' }
    : null;

const scientific: Look = (text) => {
  const [, sign = '', whole = '', fraction = '', power = ''] = /^([+-]?)(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/.exec(text) ?? [];
  if (power === '') return null;
  const exponent = Number(power);
  const full = Math.abs(exponent) < 15 ? scaled(`${sign === '-' ? '-' : ''}${whole}.${fraction || '0'}`, 10n ** BigInt(Math.max(exponent, 0)), 10n ** BigInt(Math.max(-exponent, 0))) : null;
  return { problem: 'scientific-number', ...(full !== null && { suggestion: full }) };
};

const points: Look = (text) => (/个?百分点|个点$/.test(text) ? { problem: 'percentage-points' } : null);

const range: Look = (text, { companions: { high, comparator } }) => {
  const [, low = '', first = '', top = '', second = ''] = new RegExp(`^(${N})(%?\\p{Script=Han}*)\\s*(?:—+|–|--?|~|～|―|至|到|、)\\s*(${N})(%?\\p{Script=Han}*)$`, 'u').exec(text) ?? [];
  if (top === '' || (first !== '' && first !== second)) return null;
  const advice = [`这一格填 ${plain(low)}`, ...fill('区间上限', high, plain(top)), ...fill('比较符', comparator, 'range')];
  return { problem: 'number-range', allowed: high === undefined ? '这一列只能写一个数；区间写进说明' : advice.join('，') };
};

const DIRECTION = new RegExp(`^(?:同比|环比)?(增长|增加|上升|提高|增|升|下降|减少|降低|降|减|负|正|↑|↓|▲|△|▼|▽|–|—)\\s*(${N})%?$`);
const DOWN = /^(下降|减少|降低|降|减|负|↓|▼|▽|–|—)$/;
/** Losses in some tables, gains in others. */
const EITHER = /^[▲△]$/;

const direction: Look = (text) => {
  const bracketed = new RegExp(`^[（(](${N})%?[）)]$`).exec(text)?.[1];
  if (bracketed !== undefined) return { problem: 'number-direction', suggestion: `-${plain(bracketed)}` };
  const [, word = '', digits = ''] = DIRECTION.exec(text) ?? [];
  if (word === '') return null;
  return { problem: 'number-direction', ...(!EITHER.test(word) && { suggestion: `${DOWN.test(word) ? '-' : ''}${plain(digits)}` }) };
};

const footnote: Look = (text) => {
  const marked = /^([+-]?\d[\d,]*(?:\.\d+)?)\s*([①-⑳㈠-㈩*＊※†‡#]+|\[\d+\]|［\d+］|[（(]注?\d*[）)]|注\d*)$/.exec(text);
  if (marked) return { problem: 'footnote-mark', suggestion: plain(marked[1] ?? '') };
  return /^[+-]?\d[\d,]*(\.\d+)?[⁰¹²³⁴-⁹]+$/.test(text) ? { problem: 'footnote-mark' } : null;
};

const hedge: Look = (text, { companions: { comparator, qualifier, unit: unitColumn }, unit }) => {
  const [, before = '', digits = '', percent = '', a = '', after = '', b = '', late = ''] = HEDGE.exec(text) ?? [];
  const words = [before, after, late].filter((word) => word !== '');
  const [word] = words;
  const tail = `${percent}${a}${b}`;
  if (word === undefined || (tail !== '' && unitOf(tail) === null && magnitudeOf(tail) === null)) return null;
  if (comparator === undefined) return { problem: 'number-hedge', allowed: `这一列只能写确定的数；“${word}”这样的词写进说明` };
  if (words.length > 1) return { problem: 'number-hedge', allowed: `这一格填 ${plain(digits)}；${words.map((one) => `“${one}”`).join('和')}是两个意思，看原文以哪个为准，填“比较符”（${comparator}）和“程度词”，另一个写进说明` };
  const other = tail !== '' && tail !== unit ? fill('单位', unitColumn, tail) : [];
  const advice = [`这一格填 ${plain(digits)}`, ...other, ...fill('比较符', comparator, comparatorOf(word) ?? 'approx'), ...fill('程度词', qualifier, word)];
  return { problem: 'number-hedge', allowed: advice.join('，') };
};

const characters: Look = (text, { unit }) => {
  const [, words = '', tail = ''] = /^第?([零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+)(.*)$/.exec(text) ?? [];
  const number = chineseNumber(words);
  // 亿 alone is a unit that lost its number.
  if (/^[万亿]$/.test(words) && tail === '') return { problem: 'chinese-number' };
  const known = number !== null && (tail === '' || tail === unit || /^[名位个]$/.test(tail));
  if (known) {
    const full = /[万亿]/.test(words) && unit !== '' ? convert(String(number), withoutMagnitude(unit), unit) : String(number);
    return { problem: 'chinese-number', ...(full !== null && { suggestion: full }) };
  }
  if (number !== null && unitOf(tail)) return { problem: 'chinese-number' };
  const [, digits = '', word = ''] = new RegExp(`^(-?${N})\\s*(千亿|百亿|十亿|亿|千万|百万|十万|万|千|百|k|K|w|W)$`).exec(text) ?? [];
  const spelled = { k: '千', K: '千', w: '万', W: '万' }[word] ?? word;
  const factor = magnitudeOf(spelled);
  if (factor === null) return null;
  const inUnit = unit === '' ? scaled(plain(digits), factor) : convert(plain(digits), spelled + withoutMagnitude(unit), unit);
  return { problem: 'chinese-number', ...(inUnit !== null && { suggestion: inUnit }) };
};

const currency: Look = (text, { unit, printed = '' }) => {
  const [, sign = '', digits = ''] = new RegExp(`^(¥|￥|RMB|CNY|\\$|US\\$|€)\\s*(${N})$`, 'i').exec(text) ?? [];
  if (sign === '') return null;
  const yuan = /^(¥|￥|RMB|CNY)$/i.test(sign);
  // The sign may come from the format of the cell: the printed form then has the number with the unit of the row.
  const said = printedUnit(plain(digits), printed) === unit && unit !== '' ? plain(digits) : null;
  const meant = yuan ? (said ?? printedOnly(convert(plain(digits), '元', unit), printed)) : null;
  return { problem: 'number-unit', allowed: '只写数字，不写货币符号', ...(meant !== null && { suggestion: meant }) };
};

const grouping: Look = (text) => (/^[+-]?\d[\d,.']*$/.test(text) && /[,']|\..*\./.test(text) ? { problem: 'number-grouping' } : null);

const slip: Look = (text) => {
  const fixed = text.replace(/[。·．]/g, '.').replace(/^([+-]?)0+(?=\d)/, '$1').replace(/^([+-]?)\./, '$10.').replace(/\.$/, '');
  const near = fixed !== text && /^[+-]?(0|[1-9]\d*)(\.\d+)?$/.test(fixed) ? fixed.replace(/^\+/, '') : /^-0(\.0+)?$/.test(text) ? '0' : null;
  return { problem: 'bad-number', allowed: '只写数字和小数点，不写单位、逗号、约数词', ...(near !== null && { suggestion: near }) };
};

const LOOKS: readonly Look[] = [missing, date, scientific, points, range, direction, footnote, hedge, characters, currency, grouping];

export function numberProblem(text: string, at: Situation): CellProblem {
  for (const look of LOOKS) {
    const problem = look(text, at);
    if (problem) return problem;
  }
  return slip(text, at) ?? { problem: 'bad-number' };
}
