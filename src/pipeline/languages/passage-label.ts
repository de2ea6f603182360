/** Where in its source a fact stands, in words. */
import { ORIGINAL } from '../../schema/languages.ts';
import type { DataLang } from '../../schema/languages.ts';
import type { Row } from '../../schema/index.ts';
import { PASSAGE_WORDS } from './own-words.ts';

/** `第7段（“提速推进水系贯通工程”第1段）`: the number in the whole document, then where in its section. */
export function passageLabel(passage: Row<'passages'>, lang: DataLang = ORIGINAL, section = passage.section): string {
  const words = PASSAGE_WORDS[lang];
  const number = passage.id.slice(1);
  if (passage.kind === 'row') return passage.id.startsWith('t') ? words.row(number) : words.header;
  if (passage.kind === 'page') return words.page;
  const within = passage.kind === 'heading' || (section === null && passage.nth === null) ? '' : words.within(section ?? '', passage.nth);
  return `${words.paragraph(number)}${words.kind[passage.kind] ?? ''}${within}`;
}

/** A fact may run over several passages. */
export const placeLabel = (labels: readonly string[], lang: DataLang = ORIGINAL): string => labels.join(PASSAGE_WORDS[lang].continued);
