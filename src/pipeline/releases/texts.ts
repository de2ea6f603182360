/** Texts that come from no row: articles, and what this program says of its messages. A release remembers which it published. */
import type { LastWritten } from '../../schema/views/changes.ts';
import { compare } from '../finding.ts';
import type { Article } from '../read/articles.ts';
import { messageDocs } from '../views/messages.ts';
import { textDigest } from './digest.ts';
import type { Release } from './release.ts';

/** Name of a text → its digest. */
export type Texts = ReadonlyMap<string, string>;

/** Article: `collection/language/name`; message: `messages/code`. */
export function textsOf(articles: readonly Article[]): Texts {
  const written = articles.map(({ collection, language, slug, text }) => [`${collection}/${language}/${slug}`, textDigest(text)] as const);
  const messages = messageDocs().map((doc) => [`messages/${doc.code}`, textDigest(JSON.stringify(doc))] as const);
  return new Map([...written, ...messages].sort(([a], [b]) => compare(a, b)));
}

/** What differs, for the manifest. */
export function changedTexts(before: Texts | null, now: Texts): Readonly<Record<string, string | null>> {
  const gone = [...(before?.keys() ?? [])].filter((name) => !now.has(name)).map((name) => [name, null] as const);
  return Object.fromEntries([...[...now].filter(([name, digest]) => before?.get(name) !== digest), ...gone]);
}

/** The texts after a release; null as long as no release has kept any. */
export function textsAfter(before: Texts | null, changed: Readonly<Record<string, string | null>> | null): Texts | null {
  if (changed === null) return before;
  return new Map([...new Map<string, string | null>([...(before ?? []), ...Object.entries(changed)])].flatMap(([name, digest]) => (digest === null ? [] : [[name, digest] as const])));
}

/** When each text was last changed, as far as releases remember. */
export function lastWritten(now: Texts, releases: readonly Release[]): LastWritten[] {
  const kept = releases.at(-1)?.textsAfter ?? null;
  return [...now].map(([text, digest]) => {
    if (kept === null) return { text, date: null, basis: 'unrecorded' };
    const release = releases.filter(({ texts }) => texts !== null && text in texts).at(-1);
    if (!release || kept.get(text) !== digest) return { text, date: null, basis: 'pending' };
    // The first release that kept texts lists all; a text may have been the same long before, unless nothing was released before.
    const first = releases.find(({ texts }) => texts !== null);
    return { text, date: release.date, basis: release === first && first.previous !== null ? 'not-after' : 'released' };
  });
}
