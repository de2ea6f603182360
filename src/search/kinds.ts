/** Kinds under which the search groups pages, in the order in which equal groups stand. */
export const KINDS = ['zone', 'project', 'carrier', 'enterprise', 'indicator', 'industry', 'department', 'plan', 'commitment', 'system', 'rule', 'policy', 'source', 'term', 'page', 'help'] as const;
export type Kind = (typeof KINDS)[number];
