/** Words that the pipeline itself puts into views, by language; the tables have theirs in the translations. */
import type { DataLang } from '../../schema/languages.ts';
import type { Row } from '../../schema/index.ts';

interface PassageWords {
  readonly row: (nth: string) => string;
  readonly header: string;
  readonly page: string;
  readonly paragraph: (nth: string) => string;
  /** Where in its section: the heading, and the paragraph below it. */
  readonly within: (section: string, nth: number | null) => string;
  readonly kind: Partial<Record<Row<'passages'>['kind'], string>>;
  readonly continued: string;
}

export const PASSAGE_WORDS: Readonly<Record<DataLang, PassageWords>> = {
  zh: {
    row: (nth) => `附表第${nth}行`,
    header: '附表表头',
    page: '网页正文',
    paragraph: (nth) => `第${nth}段`,
    within: (section, nth) => `（${section}${nth === null ? '' : `第${nth}段`}）`,
    kind: { caption: '，图片说明', title: '，标题', byline: '，版头', heading: '，小标题' },
    continued: '，续',
  },
  en: {
    row: (nth) => `Row ${nth} of the table`,
    header: 'Head of the table',
    page: 'Text of the web page',
    paragraph: (nth) => `Paragraph ${nth}`,
    within: (section, nth) => ` (${section}${nth === null ? '' : `, paragraph ${nth}`})`,
    kind: { caption: ', caption', title: ', title', byline: ', byline', heading: ', heading' },
    continued: ', continued in ',
  },
};

/** The mechanisms that belong to no registered system, and the unit of ages. */
export const OTHER_SYSTEM = { zh: '未归入上述系统的制度与机制', en: 'Mechanisms outside these systems' } as const satisfies Record<DataLang, string>;
export const MONTHS = { zh: '个月', en: 'months' } as const satisfies Record<DataLang, string>;
