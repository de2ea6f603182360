/** Cells that do not agree, within a row or between tables. The words come from the rule, which stands with its table. */
import type { Finding, FindingCode } from '../finding.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';

type RuleCode = Extract<FindingCode, 'row-rule' | 'cross-rule'>;

const own = say((f) => f.wrong ?? '', (f) => f.remedy ?? '');
const ownEnglish = say(
  (f: Finding) => f.en?.wrong ?? f.wrong ?? '',
  (f: Finding) => f.en?.remedy ?? f.remedy ?? '',
);

export const RULES: Family<RuleCode> = {
  title: { zh: '前后一致', en: 'Agreement' },
  messages: {
    'row-rule': {
      usually: '照提示改正这一行里有关的格',
      severity: 'error',
      title: { zh: '同一行里的格对不上', en: 'Cells of one row do not agree' },
      zh: own,
      en: ownEnglish,
      cause: {
        zh: '改了一格，忘了改跟它有关的另一格：填了数值没填单位，填了增长率没填口径，既有数值又有缺失标记。',
        en: 'One cell was changed and the one that goes with it was not: a value without unit, growth without its basis, a value beside a mark that says there is none.',
      },
      example: { wrong: '数值 27，单位（空）', right: '数值 27，单位 亿元' },
      related: ['cross-rule'],
    },
    'cross-rule': {
      usually: '照来源核对，改正写错的那一处',
      severity: 'error',
      title: { zh: '几张表之间对不上', en: 'Tables do not agree' },
      zh: own,
      en: ownEnglish,
      cause: {
        zh: '同一件事在两处写得不一样：数、单位、升降、约数词或位次和原文写法不同，单位不合指标，承诺和它的计划不属于同一个园区。',
        en: 'The same thing is written differently in two places: a number, unit, direction, hedge or rank differs from the printed form, the unit does not fit the indicator, a promise and its plan have different owners.',
      },
      example: { wrong: '数值 16.09，原文写法“16.9亿元”', right: '数值 16.09，原文写法“16.09亿元”' },
      related: ['row-rule'],
    },
  },
};
