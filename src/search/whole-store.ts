/** The search in the whole text, once it is loaded: no network is needed any more. */
import { continues, fold } from './fold.ts';
import { WIDTH, byWords } from './format.ts';
import type { Meta } from './format.ts';
import { withFirstNames } from './same.ts';
import { NOWHERE } from './store.ts';
import type { Store, StoredLabel } from './store.ts';
import { keysOf } from './word-keys.ts';
import { findWords } from './find-words.ts';
import type { Keys } from './find-words.ts';
import { foldWords, isWord, wordsHaving } from './words.ts';

/** The whole text: names and lines, owners of the lines, titles and addresses. */
export interface Whole {
  readonly names: readonly string[];
  readonly lines: readonly string[];
  readonly owners: readonly (readonly number[])[];
  readonly labels: readonly StoredLabel[];
}

/** Without a network this is all there is, so it holds everything. */
export function wholeStore(meta: Meta, whole: Whole): Store {
  const { names, lines, owners, labels } = whole;
  return {
    ...(byWords(meta) ? wholeWords(whole) : wholePairs(meta, whole)),
    owners: (line) => Promise.resolve(owners[line - names.length] ?? []),
    label: (page) => {
      const [title = '', url = ''] = labels[page] ?? [];
      return Promise.resolve({ title, url });
    },
    text: (line) => Promise.resolve(names[line] ?? lines[line - names.length] ?? ''),
  };
}

/** Answers by reading through the text. */
function wholePairs(meta: Meta, { names, lines }: Whole): Pick<Store, 'find' | 'cost' | 'vocabulary'> {
  const plain = [...names, ...lines].map(fold);
  const folded = [...plain, ...meta.variants.map((line) => withFirstNames(plain[line] ?? '', meta.same))];
  return {
    find: ({ text: phrase }) => {
      const at: number[] = [];
      const inside = new Set<number>();
      if (phrase === '') return Promise.resolve(NOWHERE);
      folded.forEach((text, line) => {
        for (let i = text.indexOf(phrase); i >= 0; i = text.indexOf(phrase, i + 1)) {
          at.push(line * WIDTH + i);
          if (continues(text, i)) inside.add(line * WIDTH + i);
        }
      });
      return Promise.resolve({ at, inside });
    },
    cost: () => 0,
    vocabulary: () => Promise.resolve([]),
  };
}

/** Looks words up as the files would have them, made from the text. */
function wholeWords({ names, lines }: Whole): Pick<Store, 'find' | 'cost' | 'vocabulary'> {
  const tokens = [...names, ...lines].map((line) => foldWords(line).split(' '));
  const keys = keysOf(tokens);
  const all = [...keys.keys()];
  const source: Keys = {
    common: [],
    exact: (key) => Promise.resolve(keys.get(key) ?? []),
    beginning: (start) => Promise.resolve(all.filter((key) => key.startsWith(start)).map((key) => [key, keys.get(key) ?? []] as const)),
    cost: (key) => keys.get(key)?.length ?? 0,
  };
  return {
    find: (sought) => findWords(sought, source, (line) => Promise.resolve(tokens[line] ?? [])),
    cost: ({ text }) => source.cost(text, false),
    vocabulary: (pairs) => Promise.resolve(wordsHaving(pairs, all.filter(isWord))),
  };
}
