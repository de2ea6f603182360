/** A long source in parts, and where each of its passages stands. Its published address stays valid: the contents on the first page lead on. */
import type { Place } from '../schema/views/parts.ts';
import type { PassageBlock, Source } from '../schema/views/sources.ts';
import { DEFAULT_LANG } from '../i18n/index.ts';
import { inParts, partPage } from './parts.ts';
import { readView } from './store.ts';

export interface SourcePart {
  /** From 1. */
  readonly nth: number;
  readonly page: string;
  readonly passages: readonly PassageBlock[];
}

/** More facts than this go on to the next part. */
const MOST = 150;

export const factsIn = ({ figures, items }: Pick<PassageBlock, 'figures' | 'items'>): number => figures.length + items.reduce((sum, { refs }) => sum + refs.length, 0);

const size = (passages: readonly PassageBlock[]): number => passages.reduce((sum, passage) => sum + factsIn(passage), 0);

/** What stays together: a heading with what follows it, and a paragraph with the one it goes on in. */
function together(passages: readonly PassageBlock[]): PassageBlock[][] {
  return passages.reduce<PassageBlock[][]>((groups, passage) => {
    const group = groups.at(-1);
    const joined = group && (passage.continues !== null || group.every(({ kind }) => kind === 'heading'));
    return joined ? [...groups.slice(0, -1), [...group, passage]] : [...groups, [passage]];
  }, []);
}

export function sourceParts(source: Pick<Source, 'page' | 'passages'>): SourcePart[] {
  return inParts(together(source.passages), size, MOST).map((passages, i) => ({ nth: i + 1, page: partPage(source.page, i + 1), passages }));
}

/** The sections of a part in their order, each with its passages; passages outside all sections stand under null. */
export function sectionsOf({ passages }: SourcePart): { readonly section: string | null; readonly passages: readonly PassageBlock[] }[] {
  return passages.reduce<{ section: string | null; passages: PassageBlock[] }[]>((all, passage) => {
    const last = all.at(-1);
    return last?.section === passage.section ? [...all.slice(0, -1), { ...last, passages: [...last.passages, passage] }] : [...all, { section: passage.section, passages: [passage] }];
  }, []);
}

/** Address of a passage as published → where it stands, for those of later parts. */
let later: ReadonlyMap<string, string> | null = null;

function laterPassages(): ReadonlyMap<string, string> {
  const long = readView(DEFAULT_LANG, 'sources').filter(({ counts }) => counts.reduce((sum, { rows }) => sum + rows, 0) > MOST);
  const parts = long.flatMap(({ id, page }) => sourceParts(readView(DEFAULT_LANG, 'source', id)).slice(1).map((part) => ({ whole: page, ...part })));
  return new Map(parts.flatMap(({ whole, page, passages }) => passages.map(({ id }) => [`${whole}#${id}`, `${page}#${id}`] as const)));
}

/** Where the passage of a fact stands. */
export function passagePage({ page }: Pick<Place, 'page'>): string {
  later ??= laterPassages();
  return later.get(page) ?? page;
}
