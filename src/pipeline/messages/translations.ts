/** Words of other languages that are missing or serve nothing. */
import type { FindingCode } from '../finding.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';
import { allowed, quoted } from './quote.ts';

type TranslationFinding = Extract<FindingCode, 'untranslated' | 'unused-translation'>;

export const TRANSLATION_WORDS: Family<TranslationFinding> = {
  title: { zh: '译文', en: 'Translations' },
  messages: {
    untranslated: {
      severity: 'warning',
      title: { zh: '还没有译文', en: 'Not yet translated' },
      zh: say((f) => `这张表有 ${allowed(f)} 处文字没有译文，例如${quoted(f)}`, '不妨碍发布：外文页显示中文并注明。要补译，运行 npm run data:untranslated，把得到的表填好放进 data/translations/'),
      en: say((f) => `${allowed(f)} texts of this table have no translation, for example ${quoted(f)}`, 'This does not stop the publication: pages in other languages show the Chinese and say so. To translate, run npm run data:untranslated, fill in the table it prints and put it into data/translations/'),
      cause: {
        zh: '加了新的行，或者改了原文：译文按原文配对，改一个字就对不上，所以不会留下过时的译文。',
        en: 'Rows were added or the original was changed: translations are paired with the exact original, so that none can go stale unseen.',
      },
      example: { wrong: '承诺表有“新增水系27公里”，译文表没有', right: '译文表有一行：en，新增水系27公里，Add 27 km of waterways' },
      usually: '3',
    },
    'unused-translation': {
      severity: 'warning',
      title: { zh: '译文没有用处', en: 'The translation serves nothing' },
      zh: say((f) => `没有哪张表还有${quoted(f)}这段文字`, '原文改过的，把这一行的原文改成现在的写法并核对译文；原文撤下的，删掉这一行'),
      en: say((f) => `no table has the text ${quoted(f)} any more`, 'Where the original was changed, write it here as it stands now and check the translation; where it was withdrawn, delete this row'),
      cause: {
        zh: '原文改动或删除以后，译文表没有跟着改。',
        en: 'The original was changed or deleted and the translations were not.',
      },
      example: { wrong: '原文“新增水系27公里”已改为“新增水系28公里”', right: '译文表的原文也写“新增水系28公里”，译文改为 28 km' },
    },
  },
};
