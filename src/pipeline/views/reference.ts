import type { Row } from '../../schema/index.ts';
import { groupBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';
import { ownerRef } from '../owner.ts';
import { placeOrNull } from '../place-or-null.ts';
import { cycle } from './cycle.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

/** Rules, terms, glossary, policies and evaluation methods: what a reader looks up. */
export function reference(ledger: Ledger): ViewFile[] {
  const { rows } = ledger;
  return [
    viewFile('rules', rows.rules.map((row) => rule(row, ledger))),
    viewFile('terms', rows.terms.map((row) => term(row, ledger))),
    viewFile('glossary', rows.glossary.map((row) => glossaryTerm(row, ledger))),
    viewFile('policies', rows.policies.map((row) => policy(row, ledger))),
    viewFile('schemes', schemes(ledger)),
    viewFile('cycle', cycle(ledger)),
  ];
}

function glossaryTerm(row: Row<'glossary'>, ledger: Ledger) {
  const { id, term: word, meaning, basis, note } = row;
  return { id, term: word, aliases: row.aliases ?? [], meaning, basis, note, place: placeOrNull(row, ledger) };
}

function policy(row: Row<'policies'>, ledger: Ledger) {
  const { zone: _zone, area: _area, source: _source, locator: _locator, ...shown } = row;
  return { ...shown, owner: ownerRef(row, ledger), place: ledger.place(row) };
}

function schemes(ledger: Ledger) {
  return [...groupBy(ledger.rows['evaluation-items'], (row) => row.scheme)].map(([scheme, list]) => ({
    scheme,
    items: [...list]
      .sort((a, b) => a.seq - b.seq)
      .map((row) => {
        const { id, level1, level2, weight, rule: how, note } = row;
        return { id, level1, level2, weight, rule: how, note, place: ledger.place(row) };
      }),
  }));
}

export function rule(row: Row<'rules'>, ledger: Ledger) {
  const { zone: _zone, area: _area, source: _source, locator: _locator, ...shown } = row;
  return {
    ...shown,
    owner: ownerRef(row, ledger),
    figures: [...ledger.figuresAbout('rules', row.id)],
    place: ledger.place(row),
  };
}

function term({ id, term: word, explained, meaning, note, source, locator }: Row<'terms'>, ledger: Ledger) {
  return { id, term: word, explained, meaning, note, place: ledger.place({ source, locator }) };
}
