/** Names that mean the same, such as the full and the short name of a zone: texts are compared with the first of each group. */

/** [name, the name it stands for], both folded, longest first. */
export type SameNames = readonly (readonly [name: string, first: string])[];

/** Only names in one script: a Chinese and an English name find each other by standing on the same page. */
export function sameNames(groups: readonly (readonly string[])[]): [string, string][] {
  return groups
    .flatMap((group) => {
      const [first, ...others] = [...new Set(group)].filter((name) => !/[a-z]/.test(name));
      return first === undefined ? [] : others.map((name): [string, string] => [name, first]);
    })
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
}

export const withFirstNames = (text: string, same: SameNames): string => same.reduce((all, [name, first]) => all.replaceAll(name, first), text);

/** All ways to write a word that holds first names: as it is, and with another name in place of each. */
export function spellings(word: string, same: SameNames): string[] {
  return [word, ...same.filter(([, first]) => word.includes(first)).map(([name, first]) => word.replaceAll(first, name))];
}
