/** All that is known to be said in another language: text as the views have it → its translation. */
import { columnsOf, tableList } from '../../schema/index.ts';
import type { Row, TableName } from '../../schema/index.ts';
import type { DataLang } from '../../schema/languages.ts';
import { COMPARATOR_SIGNS } from '../../schema/figure-options.ts';
import { amount } from '../../words/international-number.ts';
import { amountText } from '../derive/input-text.ts';
import type { Ledger } from '../ledger.ts';
import { MONTHS, OTHER_SYSTEM } from './own-words.ts';
import { passageLabel, placeLabel } from './passage-label.ts';
import { saidByForm, translatedBeside } from './translatable.ts';

export type PhraseBook = ReadonlyMap<string, string>;

type Pair = readonly [text: string, translation: string];
type Located = { readonly source?: unknown; readonly locator?: unknown };

/** Later pairs win: what an editor wrote in the translations stands above what the schema calls an option. */
export function phraseBook(ledger: Ledger, lang: DataLang): PhraseBook {
  const written = ledger.rows.translations.filter((row) => row.lang === lang).map((row): Pair => [row.text, row.translation]);
  const book = new Map<string, string>([...optionWords(lang), ...ownWords(lang), ...unitsPerUnit(ledger, lang), ...amounts(ledger), ...releaseNotes(ledger), ...formPairs(ledger, lang), ...written, ...besidePairs(ledger, lang)]);
  for (const [text, translation] of placeWords(ledger, lang, book)) book.set(text, translation);
  return book;
}

const optionWords = (lang: DataLang): Pair[] =>
  tableList.flatMap((table) => columnsOf(table).flatMap(([, { options = {} }]) => Object.values(options).map((label): Pair => [label.zh, label[lang]])));

const ownWords = (lang: DataLang): Pair[] => [OTHER_SYSTEM, MONTHS, ...tableList].map((words): Pair => [words.zh, words[lang]]);

const besidePairs = (ledger: Ledger, lang: DataLang): Pair[] =>
  tableList.flatMap((table) => (ledger.rows[table.name as TableName] as readonly object[]).flatMap((row) => translatedBeside(table, row as Readonly<Record<string, unknown>>, lang)));

const formPairs = (ledger: Ledger, lang: DataLang): Pair[] =>
  tableList.flatMap((table) => (ledger.rows[table.name as TableName] as readonly object[]).flatMap((row) => saidByForm(table, row as Readonly<Record<string, unknown>>, lang)));

/** `万元/亩`, CNY 10,000 per mu: units of computed quotients. What English counts without a unit is each, what it counts as people is per person. */
function unitsPerUnit(ledger: Ledger, lang: DataLang): Pair[] {
  const units = ledger.rows.units.map((row) => ({ unit: row.unit, said: row[lang as 'en'], per: perOne(row[lang as 'en'], row.pattern_en) }));
  return units.flatMap((above) => units.map((below): Pair => [`${above.unit}/${below.unit}`, `${above.said} ${below.per}`]));
}

function perOne(said: string, pattern: string): string {
  if (pattern === '{n}') return 'each';
  return `per ${/\{n:([^|}]+)\|/.exec(pattern)?.[1] ?? said}`;
}

const releaseNotes = (ledger: Ledger): Pair[] => ledger.releases.flatMap(({ note, note_en }) => (note === null || note_en === null ? [] : [[note, note_en] as const]));

/** The inputs of calculations. */
const amounts = (ledger: Ledger): Pair[] => ledger.figures.filter(({ value }) => value !== null).map((figure): Pair => [amountText(figure), `${COMPARATOR_SIGNS[figure.comparator]}${amount(figure)}`]);

/** Every place that a row names, in words; a passage of several parts has its parts joined. */
function placeWords(ledger: Ledger, lang: DataLang, book: PhraseBook): Pair[] {
  const passages = new Map(ledger.rows.passages.map((row) => [`${row.source}#${row.id}`, row]));
  const located = tableList.flatMap((table) => ledger.rows[table.name as TableName] as readonly Located[]).filter(({ locator }) => Array.isArray(locator));
  const said = (passage: Row<'passages'>, to?: DataLang): string => passageLabel(passage, to, to && passage.section !== null ? (book.get(passage.section) ?? passage.section) : passage.section);
  const pairs = located.map(({ source, locator }): Pair => {
    const parts = (locator as readonly string[]).flatMap((id) => passages.get(`${String(source)}#${id}`) ?? []);
    return [placeLabel(parts.map((one) => said(one))), placeLabel(parts.map((one) => said(one, lang)), lang)];
  });
  return [...pairs, ...[...passages.values()].map((one): Pair => [said(one), said(one, lang)])];
}
