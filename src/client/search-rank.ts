/** Which results come first. Pure, so that it is tested without a browser. */

/** A named row of the published names view. */
export interface Name {
  readonly name: string;
  readonly kind: string;
  readonly page: string;
  readonly zone: string | null;
}

export interface Hit {
  readonly page: string;
  readonly title: string;
  /** Kind of page, as in the search labels. */
  readonly kind: string;
  readonly zone: string | null;
  readonly text: string;
  /** Found by its name. */
  readonly named: boolean;
}

export interface RankedHit extends Hit {
  /** 0 same name, 1 name begins with the query, 2 name contains it, 3 text contains it, 4 only similar words. */
  readonly rank: 0 | 1 | 2 | 3 | 4;
}

/** Tables of the names view → kinds of the search labels. */
const KIND_OF: Readonly<Record<string, string>> = {
  zones: 'zone', plans: 'plan', commitments: 'commitment', projects: 'project', carriers: 'carrier', enterprises: 'enterprise',
  indicators: 'indicator', industries: 'industry', departments: 'department', systems: 'system', mechanisms: 'system',
  sources: 'source', glossary: 'term', terms: 'term',
}; // prettier-ignore

/** Width, case, quotation marks and spaces do not matter when words are compared. */
export function normalise(text: string): string {
  return text
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/[\s"'“”‘’「」《》]/g, '');
}

/** The words of a query, each to be found somewhere; one word is the usual case. */
function wordsOf(query: string): string[] {
  return query.split(/\s+/).map(normalise).filter((word) => word !== '');
}

const hasAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

export function matchNames(query: string, names: readonly Name[], base: string): Hit[] {
  const words = wordsOf(query);
  return names
    .filter(({ name, zone }) => hasAll(normalise(`${zone ?? ''}${name}`), words) && words.some((word) => normalise(name).includes(word)))
    .map(({ name, kind, page, zone }) => ({ page: base.slice(0, -1) + page, title: name, kind: KIND_OF[kind] ?? 'page', zone, text: '', named: true }));
}

/** Names and full-text hits as one list without repeats, exact hits first, otherwise in the order given. */
export function exactFirst(query: string, named: readonly Hit[], found: readonly Hit[]): RankedHit[] {
  const ranked = [...named, ...found].map((hit): RankedHit => ({ ...hit, rank: rankOf(hit, query) })).filter((hit) => hit.rank < 4 || isClose(hit, query));
  ranked.sort((a, b) => a.rank - b.rank);
  const best = new Map<string, RankedHit>();
  for (const hit of ranked) {
    const key = hit.page;
    const earlier = best.get(key);
    if (!earlier) best.set(key, hit);
    else if (earlier.text === '' && hit.text !== '') best.set(key, { ...earlier, text: hit.text });
  }
  return [...best.values()];
}

function rankOf(hit: Hit, query: string): RankedHit['rank'] {
  const wanted = normalise(query);
  const title = normalise(hit.title);
  if (title === wanted) return 0;
  if (title.startsWith(wanted)) return 1;
  if (title.includes(wanted)) return 2;
  const all = normalise(`${hit.zone ?? ''}${hit.title}${hit.text}`);
  return all.includes(wanted) || hasAll(all, wordsOf(query)) ? 3 : 4;
}

/** A page that shares most pairs of neighbouring characters with the query; anything less is noise. */
function isClose(hit: Hit, query: string): boolean {
  const wanted = normalise(query);
  const text = normalise(hit.title + hit.text);
  const pairs = [...wanted].slice(1).map((char, i) => (wanted[i] ?? '') + char);
  return pairs.length > 0 && pairs.filter((pair) => text.includes(pair)).length / pairs.length >= 0.75;
}
