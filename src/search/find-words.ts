/** Where words stand in a row: their keys looked up, the rarest first, and laid one over the other. */
import { WIDTH } from './format.ts';
import type { Places } from './format.ts';
import { rowKey } from './word-keys.ts';
import { gradeAt, isWord, variantsOf } from './words.ts';
import type { Sought } from './words.ts';

/** Where the keys are: in files, or in memory. */
export interface Keys {
  /** Words that are keys together with the word after them. */
  readonly common: readonly string[];
  readonly exact: (key: string) => Promise<readonly number[]>;
  readonly beginning: (start: string) => Promise<readonly (readonly [key: string, at: readonly number[]])[]>;
  /** Roughly what it takes to look up, compared with others. */
  readonly cost: (key: string, open: boolean) => number;
}

/** One thing to look up: the places at `offset` from where the phrase begins. */
interface Unit {
  readonly offset: number;
  readonly key: string;
  readonly also: readonly string[];
  readonly open: boolean;
}

function unitsOf({ text, loose, open = false, keys }: Sought, common: readonly string[]): Unit[] {
  const tokens = text.split(' ');
  const isRow = (at: number): boolean => common.includes(tokens[at] ?? '') && isWord(tokens[at + 1] ?? '');
  return tokens.flatMap((token, offset): Unit[] => {
    const [before, next] = [tokens[offset - 1], tokens[offset + 1]];
    if (keys) return [{ offset, key: token, also: keys.filter((key) => key !== token), open: false }];
    if (next !== undefined && isRow(offset)) return [{ offset, key: rowKey(token, next), also: loose ? variantsOf(next).map((other) => rowKey(token, other)) : [], open: loose && open && offset + 2 === tokens.length }];
    if (isRow(offset - 1)) return [];
    if (isWord(token)) return [{ offset, key: token, also: loose ? variantsOf(token) : [], open: loose && open && next === undefined }];
    if (next !== undefined && !isWord(next)) return [{ offset, key: token + next, also: [], open: false }];
    return before !== undefined && !isWord(before) ? [] : [{ offset, key: token, also: [], open: true }];
  });
}

/** Keys that begin with a single character of a script without spaces hold it as it is; words go on as other words. */
const isPart = (key: string): boolean => !key.startsWith(' ') && !isWord(key);

/** The places of a unit, moved to where the phrase would begin. */
async function placesOf({ offset, key, also, open }: Unit, keys: Keys): Promise<Places> {
  const [same, others, longer] = await Promise.all([keys.exact(key), Promise.all(also.map(keys.exact)), open ? keys.beginning(key) : []]);
  const whole = isPart(key) ? longer.map(([, at]) => at) : [];
  const loose = [...others, ...(isPart(key) ? [] : longer.filter(([other]) => other !== key && !also.includes(other)).map(([, at]) => at))];
  const moved = (lists: readonly (readonly number[])[]): number[] => lists.flat().filter((place) => place % WIDTH >= offset).map((place) => place - offset);
  const inside = new Set(moved(loose));
  const at = moved([same, ...whole, ...loose]);
  return { at: loose.length + whole.length > 0 ? at.sort((a, b) => a - b) : at, inside };
}

const NOWHERE: Places = { at: [], inside: new Set() };

/** What reading a line costs, in the measure of `cost`. */
const READ = 2;
/** With so few places left, reading their lines costs less than looking up what remains. */
export const worthReading = (cost: number): number => Math.max(6, cost / READ);
/** So many of the cheapest keys are asked for at a time. Rare words are cheap, and say most. */
const AT_A_TIME = 2;
/** A key that costs more, in the measure of `cost`, waits for what the cheaper one leaves. */
const DEAR = 12;

function both(one: Places | null, other: Places): Places {
  if (!one) return other;
  const there = new Set(other.at);
  const at = one.at.filter((place) => there.has(place));
  return { at, inside: new Set(at.filter((place) => one.inside.has(place) || other.inside.has(place))) };
}

/** Where the words stand in a row. `tokens` reads a line. */
export async function findWords(sought: Sought, keys: Keys, tokens: (line: number) => Promise<readonly string[]>): Promise<Places> {
  if (sought.text === '') return NOWHERE;
  const units = unitsOf(sought, keys.common).sort((a, b) => keys.cost(a.key, a.open) - keys.cost(b.key, b.open));
  const lookUp = async (some: readonly Unit[], before: Places | null): Promise<Places | null> => (await Promise.all(some.map((unit) => placesOf(unit, keys)))).reduce(both, before);
  const costOf = (some: readonly Unit[]): number => some.reduce((sum, unit) => sum + keys.cost(unit.key, unit.open), 0);
  let likely: Places | null = null;
  let next = 0;
  while (next < units.length && (!likely || likely.at.length > worthReading(costOf(units.slice(next))))) {
    const some = units.slice(next, next + AT_A_TIME).filter((unit, i) => i === 0 || keys.cost(unit.key, unit.open) <= DEAR);
    likely = await lookUp(some, likely);
    next += some.length;
  }
  if (!likely || next >= units.length) return likely ?? NOWHERE;
  const { at } = likely;
  const grades = await Promise.all(at.map(async (place) => gradeAt(await tokens(Math.floor(place / WIDTH)), place % WIDTH, sought)));
  return { at: at.filter((_place, i) => (grades[i] ?? -1) >= 0), inside: new Set(at.filter((_place, i) => grades[i] === 1)) };
}
