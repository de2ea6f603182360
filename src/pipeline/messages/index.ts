/** The catalogue: every code of a finding with its words. A new code is an entry in its family's file. */
import type { Finding, FindingCode } from '../finding.ts';
import { ARTICLES } from './articles.ts';
import { CELLS } from './cells.ts';
import { CHANGES } from './changes.ts';
import { FILES } from './files.ts';
import { HEADER } from './header.ts';
import { IMPORT } from './import.ts';
import { LEFTOVERS } from './leftovers.ts';
import { LINKS } from './links.ts';
import type { Family, Lang, Message } from './message.ts';
import { NUMBERS } from './numbers.ts';
import { OFFICE_CELLS } from './office-cells.ts';
import { READ_AS } from './read-as.ts';
import { ROWS } from './rows.ts';
import { RULES } from './rules.ts';
import { TRANSLATION_WORDS } from './translations.ts';
import { WORKBOOK_CELLS } from './workbook-cells.ts';
import { WORKBOOK } from './workbook.ts';

/** In the order in which a file is read. */
export const FAMILIES = {
  files: FILES,
  header: HEADER,
  rows: ROWS,
  leftovers: LEFTOVERS,
  cells: CELLS,
  numbers: NUMBERS,
  'office-cells': OFFICE_CELLS,
  'read-as': READ_AS,
  links: LINKS,
  rules: RULES,
  translations: TRANSLATION_WORDS,
  articles: ARTICLES,
  changes: CHANGES,
  workbook: WORKBOOK,
  'workbook-cells': WORKBOOK_CELLS,
  import: IMPORT,
} as const satisfies Readonly<Record<string, Family>>;

export type FamilyName = keyof typeof FAMILIES;

export const CATALOGUE: Readonly<Record<FindingCode, Message>> = {
  ...FILES.messages,
  ...HEADER.messages,
  ...ROWS.messages,
  ...LEFTOVERS.messages,
  ...CELLS.messages,
  ...NUMBERS.messages,
  ...OFFICE_CELLS.messages,
  ...READ_AS.messages,
  ...LINKS.messages,
  ...RULES.messages,
  ...TRANSLATION_WORDS.messages,
  ...ARTICLES.messages,
  ...CHANGES.messages,
  ...WORKBOOK.messages,
  ...WORKBOOK_CELLS.messages,
  ...IMPORT.messages,
};

export const CODES = Object.keys(CATALOGUE) as readonly FindingCode[];

const FAMILY_OF = new Map(
  (Object.entries(FAMILIES) as [FamilyName, Family][]).flatMap(([name, { messages }]) => Object.keys(messages).map((code) => [code, name] as const)),
);

export function familyOf(code: FindingCode): FamilyName {
  const name = FAMILY_OF.get(code);
  if (name === undefined) throw new Error(`the code ${code} is in no family`);
  return name;
}

/** The two-part wording of a finding. */
export function wording(f: Finding, lang: Lang = 'zh'): { readonly wrong: string; readonly remedy: string } {
  const { [lang]: words, isExact = false } = CATALOGUE[f.code];
  return { wrong: words.wrong(f), remedy: `${words.remedy(f)}${hints(f, lang, isExact)}` };
}

/** What this very cell probably should say; without that, the example of its column. */
function hints({ example, suggestion }: Finding, lang: Lang, isExact: boolean): string {
  if (suggestion !== undefined) return lang === 'zh' ? `。是不是想写“${suggestion}”？` : `. Did you mean “${suggestion}”?`;
  if (example === undefined || isExact) return '';
  return lang === 'zh' ? `。例：${example}` : `. Example: ${example}`;
}
