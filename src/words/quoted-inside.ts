/** Text that a sentence sets in “ ”: its own quotation marks are single ones then, and those inside these double ones again. */

const OPENING = ['‘', '“'] as const;
const CLOSING = ['’', '”'] as const;

/** `The “eight roads”` → `The ‘eight roads’`. A ’ that closes nothing is an apostrophe. */
export function quotedInside(text: string): string {
  const open: string[] = [];
  return [...text]
    .map((sign, at, signs) => {
      if (sign === '“' || sign === '‘') return OPENING[(open.push(sign) - 1) % 2] ?? sign;
      const closes = (sign === '”' && open.at(-1) === '“') || (sign === '’' && open.at(-1) === '‘' && !/\p{L}/u.test(signs[at + 1] ?? ''));
      if (!closes) return sign;
      open.pop();
      return CLOSING[open.length % 2] ?? sign;
    })
    .join('');
}
