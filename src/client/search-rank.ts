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
  sources: 'source', terms: 'term',
}; // prettier-ignore

/** Width, case, quotation marks and spaces do not matter when words are compared. */
export function normalise(text: string): string {
  return text
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/[\s"'“”‘’「」《》]/g, '');
}

export function matchNames(query: string, names: readonly Name[], base: string): Hit[] {
  const wanted = normalise(query);
  return names
    .filter(({ name }) => normalise(name).includes(wanted))
    .map(({ name, kind, page, zone }) => ({ page: base.slice(0, -1) + page, title: name, kind: KIND_OF[kind] ?? 'page', zone, text: '', named: true }));
}

/** Names and full-text hits as one list without repeats, exact hits first, otherwise in the order given. */
export function exactFirst(query: string, named: readonly Hit[], found: readonly Hit[]): RankedHit[] {
  const wanted = normalise(query);
  const ranked = [...named, ...found].map((hit): RankedHit => ({ ...hit, rank: rankOf(hit, wanted) }));
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

function rankOf(hit: Hit, wanted: string): RankedHit['rank'] {
  const title = normalise(hit.title);
  if (title === wanted) return 0;
  if (title.startsWith(wanted)) return 1;
  if (title.includes(wanted)) return 2;
  return normalise(hit.text).includes(wanted) ? 3 : 4;
}
