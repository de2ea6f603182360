/** What stands between words that a script puts together, by the language of the page. */
const MARKS = {
  zh: { list: '、', parts: '；', comma: '，', colon: '：', open: '（', close: '）' },
  other: { list: ', ', parts: '; ', comma: ', ', colon: ': ', open: ' (', close: ')' },
} as const;

/** Tests run without a page. */
const language = typeof document === 'undefined' ? 'zh' : document.documentElement.lang;

export const marks = language.startsWith('zh') ? MARKS.zh : MARKS.other;
