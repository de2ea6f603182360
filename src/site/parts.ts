/** Long content in parts, each a page of its own, so that none weighs more or takes longer to lay out than a phone should bear. */

/** Groups in their order, put together while a part stays within `most`; a group is never cut, so one that is larger is a part alone. */
export function inParts<T>(groups: readonly (readonly T[])[], size: (group: readonly T[]) => number, most: number): T[][] {
  return groups.reduce<T[][]>((parts, group) => {
    const last = parts.at(-1);
    return last && size(last) + size(group) <= most ? [...parts.slice(0, -1), [...last, ...group]] : [...parts, [...group]];
  }, []);
}

/** The first part stands at the address of the whole. */
export const partPage = (whole: string, nth: number): string => (nth === 1 ? whole : `${whole}${nth}/`);
