/** Where words stand in a row: their keys looked up, the rarest first, and laid one over the other. */
import { WIDTH } from './format.ts';
import type { Places } from './format.ts';
import { gradeAt, isWord, variantsOf } from './words.ts';
import type { Sought } from './words.ts';

/** Where the keys are: in files, or in memory. */
export interface Keys {
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

function unitsOf({ text, loose, open = false, keys }: Sought): Unit[] {
  const tokens = text.split(' ');
  return tokens.flatMap((token, offset): Unit[] => {
    const [before, next] = [tokens[offset - 1], tokens[offset + 1]];
    if (keys) return [{ offset, key: token, also: keys.filter((key) => key !== token), open: false }];
    if (isWord(token)) return [{ offset, key: token, also: loose ? variantsOf(token) : [], open: loose && open && next === undefined }];
    if (next !== undefined && !isWord(next)) return [{ offset, key: token + next, also: [], open: false }];
    return before !== undefined && !isWord(before) ? [] : [{ offset, key: token, also: [], open: true }];
  });
}

/** The places of a unit, moved to where the phrase would begin. */
async function placesOf({ offset, key, also, open }: Unit, keys: Keys): Promise<Places> {
  const [same, others, longer] = await Promise.all([keys.exact(key), Promise.all(also.map(keys.exact)), open ? keys.beginning(key) : []]);
  // A key of two characters that begins with the one looked for holds it as it is.
  const whole = isWord(key) ? [] : longer.map(([, at]) => at);
  const loose = [...others, ...(isWord(key) ? longer.filter(([other]) => other !== key && !also.includes(other) && isWord(other)).map(([, at]) => at) : [])];
  const moved = (lists: readonly (readonly number[])[]): number[] => lists.flat().filter((place) => place % WIDTH >= offset).map((place) => place - offset);
  const inside = new Set(moved(loose));
  const at = moved([same, ...whole, ...loose]);
  return { at: loose.length + whole.length > 0 ? at.sort((a, b) => a - b) : at, inside };
}

/** With so few places left, reading their lines costs less than looking up the remaining keys. */
const MOST_READ = 12;
/** So many of the cheapest keys are asked for before it is decided whether to read. */
const PROBES = 2;

function both(one: Places | null, other: Places): Places {
  if (!one) return other;
  const there = new Set(other.at);
  const at = one.at.filter((place) => there.has(place));
  return { at, inside: new Set(at.filter((place) => one.inside.has(place) || other.inside.has(place))) };
}

/** Where the words stand in a row. `tokens` reads a line. */
export async function findWords(sought: Sought, keys: Keys, tokens: (line: number) => Promise<readonly string[]>): Promise<Places> {
  if (sought.text === '') return { at: [], inside: new Set() };
  const units = unitsOf(sought).sort((a, b) => keys.cost(a.key, a.open) - keys.cost(b.key, b.open));
  const lookUp = async (some: readonly Unit[], before: Places | null): Promise<Places | null> => (await Promise.all(some.map((unit) => placesOf(unit, keys)))).reduce(both, before);
  const likely = await lookUp(units.slice(0, PROBES), null);
  const rest = units.slice(PROBES);
  if (!likely || rest.length === 0) return likely ?? { at: [], inside: new Set() };
  if (likely.at.length > MOST_READ) return (await lookUp(rest, likely)) ?? likely;
  const grades = await Promise.all(likely.at.map(async (place) => gradeAt(await tokens(Math.floor(place / WIDTH)), place % WIDTH, sought)));
  return { at: likely.at.filter((_place, i) => (grades[i] ?? -1) >= 0), inside: new Set(likely.at.filter((_place, i) => grades[i] === 1)) };
}
