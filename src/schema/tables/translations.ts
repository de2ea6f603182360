import { option, text } from '../kinds.ts';
import { table } from '../table.ts';

export const translations = table({
  name: 'translations',
  zh: '译文',
  en: 'Translations',
  note: '表格里的中文怎样译。按原文配对：原文改了，旧译文就对不上，网页改显示中文并注明，不会留下过时的译文。',
  key: ['lang', 'text'],
  partition: [],
  label: 'text',
  transient: true,
  columns: {
    lang: option({ zh: '语言', en: 'Language', note: '译成哪种语言。', example: 'en' }, { en: { zh: '英文', en: 'English' } }),
    text: text({ zh: '原文', en: 'Original', note: '表格里的中文，一字不差。', example: '新增水系27公里' }, 600, { verbatim: true }),
    translation: text({ zh: '译文', en: 'Translation', note: '意思不增不减：数、比较词、期间、语气都在。', example: 'Add 27 km of waterways' }, 1500, { verbatim: true }),
  },
});
