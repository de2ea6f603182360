/** The source marks of a dossier: every mark is a numbered note in the same file, counted by document in order of first use. */
import type { Place } from '../../schema/views/parts.ts';

export interface Note {
  /** `3.12`: the twelfth note of the third document. */
  readonly number: string;
  readonly label: string;
  readonly printed: string | null;
}

export interface NotedSource {
  readonly number: number;
  readonly source: string;
  readonly notes: readonly Note[];
}

export interface Notes {
  /** The number of the note for a place in a document and, where it matters, how it is printed there. */
  mark(place: Place, printed?: string | null): string;
  list(): readonly NotedSource[];
}

/** The anchor of a note. */
export const noteId = (number: string): string => `n${number.replace('.', '-')}`;

export function notebook(): Notes {
  const sources = new Map<string, Map<string, Note>>();
  return {
    mark({ source, label, locator }, printed = null) {
      const own = sources.get(source) ?? new Map<string, Note>();
      if (!sources.has(source)) sources.set(source, own);
      const key = JSON.stringify([locator, printed]);
      const known = own.get(key);
      if (known) return known.number;
      const note = { number: `${[...sources.keys()].indexOf(source) + 1}.${own.size + 1}`, label, printed };
      own.set(key, note);
      return note.number;
    },
    list: () => [...sources].map(([source, notes], nth) => ({ number: nth + 1, source, notes: [...notes.values()] })),
  };
}
