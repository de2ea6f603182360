import type { Rows } from '../schema/index.ts';
import { shownFigure } from './figures.ts';
import { groupBy } from './group.ts';
import { lookups } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import type { Article } from './read/articles.ts';
import type { Release } from './releases/release.ts';

/** Typed, linked rows → the ledger that every view is computed from. */
export function compute(rows: Rows, articles: readonly Article[], releases: readonly Release[] = []): Ledger {
  const base = lookups(rows, articles);
  const figures = rows.figures.map((row) => shownFigure(row, base));
  const about = groupBy(
    figures.flatMap((figure) => figure.about.map((target) => ({ target, figure }))),
    ({ target }) => target,
  );
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return {
    ...base,
    releases,
    figures,
    figure: (id) => {
      const figure = byId.get(id);
      if (!figure) throw new Error(`no figure ${id} after linking`);
      return figure;
    },
    figuresAbout: (table, id) => (about.get(`${table}:${id}`) ?? []).map(({ figure }) => figure),
  };
}
