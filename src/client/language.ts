/** What stands between words that a script puts together, by the language of the page. */
const MARKS = {
  /** Thousands are not separated, as in Chinese sources. */
  zh: { list: '、', parts: '；', comma: '，', colon: '：', open: '（', close: '）', grouped: (number: string): string => number },
  other: { list: ', ', parts: '; ', comma: ', ', colon: ': ', open: ' (', close: ')', grouped: (number: string): string => number.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ',')) },
} as const;

/** Tests run without a page. */
const language = typeof document === 'undefined' ? 'zh' : document.documentElement.lang;

export const marks = language.startsWith('zh') ? MARKS.zh : MARKS.other;
