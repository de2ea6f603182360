/** Text put into finished HTML; all that was there stays byte for byte. */
export interface Edit {
  readonly at: number;
  readonly put: string;
}

/** Edits that put one tag before and one after what stands from `from` to `to`. */
export const wrapped = (from: number, to: number, before: string, after: string): Edit[] => [
  { at: from, put: before },
  { at: to, put: after },
];

/** The HTML with all edits made. Of two at one place, an end tag stands before a start tag. */
export function withEdits(html: string, edits: readonly Edit[]): string {
  const isStart = ({ put }: Edit): number => (put.startsWith('</') ? 0 : 1);
  const sorted = [...edits].sort((a, b) => a.at - b.at || isStart(a) - isStart(b));
  const parts = sorted.map(({ at, put }, i) => html.slice(sorted[i - 1]?.at ?? 0, at) + put);
  return parts.join('') + html.slice(sorted.at(-1)?.at ?? 0);
}
