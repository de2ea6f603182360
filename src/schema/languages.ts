/** The languages the data are published in. The tables are written in the first; a view in another language stands below its folder. */
export const DATA_LANGUAGES = { zh: { folder: '' }, en: { folder: 'en/' } } as const;

export type DataLang = keyof typeof DATA_LANGUAGES;

/** The language of the tables. */
export const ORIGINAL: DataLang = 'zh';

export const TRANSLATED = (Object.keys(DATA_LANGUAGES) as DataLang[]).filter((lang) => lang !== ORIGINAL);

/** Chinese characters, those outside the basic block included: a text with any of them needs a translation. */
export const HAN = /\p{Script=Han}/u;
