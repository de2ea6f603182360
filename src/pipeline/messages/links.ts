/** Ids: taken twice, pointing nowhere, or standing in another owner's file. */
import type { FindingCode } from '../finding.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';
import { allowed, placeInEnglish, quoted } from './quote.ts';

type LinkCode = Extract<FindingCode, 'duplicate-key' | 'unknown-reference' | 'unknown-passage' | 'wrong-owner-file' | 'circular-reference'>;

const ADD_ITS_ROW = '改成那张表里已有的编号，或先在那张表里加上这一行';

export const LINKS: Family<LinkCode> = {
  title: { zh: '编号与出处', en: 'IDs and references' },
  messages: {
    'duplicate-key': {
      severity: 'error',
      title: { zh: '编号已经用过', en: 'The ID is already taken' },
      zh: say((f) => `编号${quoted(f)}已经用过（${allowed(f)}）`, '换一个没有用过的编号；同一件事不要录两行'),
      en: say((f) => `the ID ${quoted(f)} is already taken (${placeInEnglish(f)})`, 'Choose an ID not used yet; do not enter the same thing twice'),
      cause: {
        zh: '复制一行来改，忘了换编号；或者两个人各加了一行，用了同一个编号。',
        en: 'A row was copied and its ID was not changed, or two people added rows with the same ID.',
      },
      example: { wrong: 'sample-f1、sample-f1', right: 'sample-f1、sample-f2' },
      related: ['bad-id'],
    },
    'unknown-reference': {
      usually: ADD_ITS_ROW,
      severity: 'error',
      title: { zh: '这个编号找不到', en: 'This ID is not found' },
      zh: say((f) => f.wrong ?? `${quoted(f)}在“${allowed(f)}”里找不到`, (f) => f.remedy ?? ADD_ITS_ROW),
      en: say((f) => f.en?.wrong ?? `${quoted(f)} is not found in the table “${allowed(f)}”`, (f) => f.en?.remedy ?? 'Use an ID that exists, or first add its row to that table'),
      cause: {
        zh: '编号打错了一个字母，写了名称而不是编号，或者那张表里还没有这一行。',
        en: 'A letter of the ID is wrong, a name is written instead of an ID, or the other table has no such row yet.',
      },
      example: { wrong: 'sample-eest', right: 'sample-east' },
      related: ['bad-reference-form', 'unknown-passage'],
    },
    'unknown-passage': {
      severity: 'error',
      title: { zh: '来源里没有这一段', en: 'The source has no such passage' },
      zh: say((f) => `来源里没有段落${quoted(f)}`, (f) => `照来源数出这句话在第几段，填段落编号。这个来源有的段落：${allowed(f)}`),
      en: say((f) => `the source has no passage ${quoted(f)}`, (f) => `Count in the source where it stands and write the ID of that passage. Passages of the source: ${allowed(f).replace('（', ' (').replace('）', ')')}`),
      cause: {
        zh: '数错了段落，或者换了来源却没有换段落。段落按来源网页从上到下数。',
        en: 'The passages were miscounted, or the source was changed and the passage was not. They are counted from the top of the page.',
      },
      example: { wrong: 'p99', right: 'p9' },
      related: ['unknown-reference', 'bad-reference-form'],
    },
    'wrong-owner-file': {
      severity: 'error',
      title: { zh: '这一行放错了文件', en: 'The row is in the wrong file' },
      zh: say((f) => `这一行属于${quoted(f)}，却放在别的文件里`, (f) => `如果归属写错了，改正“园区”或“地区”；如果放错了文件，移到 ${allowed(f)}`),
      en: say((f) => `this row belongs to ${quoted(f)} but is in another file`, (f) => `If the owner is wrong, correct it; if the file is wrong, move the row to ${allowed(f)}`),
      cause: {
        zh: '各园区的行分文件存放。从别的园区的表里复制一行来改，容易忘了改归属。',
        en: 'Each zone keeps its rows in a file of its own. A row copied from another zone easily keeps the old owner.',
      },
      example: { wrong: 'data/figures/sample-east.csv：sample-west', right: 'data/figures/sample-west.csv：sample-west' },
    },
    'circular-reference': {
      severity: 'error',
      title: { zh: '上级绕成了圈', en: 'Parents go round in a circle' },
      zh: say((f) => `${quoted(f)}绕了一圈又指回自己`, '改正上级，使它不再循环'),
      en: say((f) => `${quoted(f)} leads round to itself`, 'Correct the parent so that the circle ends'),
      cause: {
        zh: '把一行的上级填成了它自己，或者甲的上级是乙、乙的上级又是甲。',
        en: 'A row names itself as its parent, or two rows name each other.',
      },
      example: { wrong: '甲 → 乙 → 甲', right: '甲 → 乙' },
    },
  },
};
