/** The documents of a dossier with their addresses and the numbered notes on them. */
import { translate } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { label } from '../labels.ts';
import { sourceDate } from '../source-text.ts';
import { readView } from '../store.ts';
import type { NotedSource } from './notes.ts';

export interface DossierSource extends NotedSource {
  readonly title: string;
  readonly facts: string;
  readonly address: string | null;
}

export function dossierSources(lang: Lang, noted: readonly NotedSource[]): DossierSource[] {
  return noted.map((one) => {
    const source = readView(lang, 'source', one.source);
    const publisher = source.publisher ?? translate(lang, 'dossier.noPublisher');
    const facts = [label(lang, 'sources', 'kind', source.kind), publisher, sourceDate(lang, source), label(lang, 'sources', 'grade', source.grade)].join(' · ');
    return { ...one, title: source.title, facts, address: source.address };
  });
}
