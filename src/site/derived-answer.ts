/** The results of a derived indicator in one sentence, each with what it is of: a range over different things says nothing. */
import type { DerivedResult } from '../schema/views/derived.ts';
import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { shareRows } from './derived-rows.ts';
import { derivedText } from './derived-text.ts';
import { periodText } from './figure-text.ts';
import { groupByName } from './group-by-name.ts';

/** More results than this are counted, and read in the table. */
const MOST_SAID = 6;
const SINGLE: readonly string[] = ['projects', 'carriers', 'enterprises'];

export interface DerivedAnswer {
  readonly text: string;
  /** Not every result is in the sentence. */
  readonly counted: boolean;
}

/** `某高新区6.7亿元/个` where the number is of the whole owner; else `某高新区：一小学222万元/亩、一产业园≈917万元/亩`. */
export function derivedAnswer(lang: Lang, rows: readonly DerivedResult[]): DerivedAnswer {
  const parts = shareRows(lang, rows);
  if (parts.length > 0 && parts.length === rows.length) return { text: partsText(lang, parts), counted: false };
  const owners = groupByName(rows, ({ owner }) => owner.name);
  if (rows.length > MOST_SAID) {
    const counts = owners.map(([owner, own]) => translate(lang, 'derived.countOfOwner', { owner, count: own.length }));
    return { text: counts.join(translate(lang, 'join.comma')), counted: true };
  }
  const named = rows.some(isOfPart) || owners.some(([, own]) => own.length > 1);
  const texts = owners.map(([owner, own]) =>
    named ? [owner, itemsText(lang, own)].join(translate(lang, 'join.colon')) : own.map((row) => translate(lang, 'derived.ofOwner', { owner, value: derivedText(lang, row) })).join(''),
  );
  return { text: texts.join(translate(lang, named ? 'join.parts' : 'join.comma')), counted: false };
}

/** The parts of each whole under the name of the whole, without repeating it. */
function partsText(lang: Lang, parts: ReturnType<typeof shareRows>): string {
  const groups = groupByName(parts, ({ group }) => group);
  return groups
    .map(([group, own]) => [group, own.map(({ class: thing, text: value }) => translate(lang, 'derived.ofThing', { thing, value })).join(translate(lang, 'join.list'))].join(translate(lang, 'join.colon')))
    .join(translate(lang, 'join.parts'));
}

/** Of a project, an event or some of the things, not of all of the owner. */
function isOfPart({ inputs: [first] }: DerivedResult): boolean {
  return first !== undefined && (!['zone', 'city'].includes(first.scope) || first.breakdown !== null);
}

function itemsText(lang: Lang, own: readonly DerivedResult[]): string {
  const names = own.map(nameOf);
  const once = (name: string): boolean => names.filter((other) => other === name).length === 1;
  return own
    .map((row, nth) => {
      const name = names[nth] ?? '';
      const [first] = row.inputs;
      const apart = once(name) || first === undefined ? name : `${name}${translate(lang, 'join.brackets', { inner: periodText(lang, first) })}`;
      return translate(lang, 'derived.ofThing', { thing: apart, value: derivedText(lang, row) });
    })
    .join(translate(lang, 'join.list'));
}

/** The project, where the number is of one; else the words of the source. */
function nameOf({ subject, inputs: [first] }: DerivedResult): string {
  const things = first?.about_refs.filter(({ table }) => SINGLE.includes(table)) ?? [];
  const [only] = things;
  return first && SINGLE.includes(`${first.scope}s`) && only && things.length === 1 ? only.name : subject;
}
