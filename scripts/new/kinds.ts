/** What `npm run new` can start: one entry per kind. Everything that is asked comes from the schema of the table or collection. */
import type { Labels } from '../../src/schema/cell.ts';
import type { CollectionName } from '../../src/schema/article.ts';
import { TABLES } from '../../src/schema/index.ts';
import type { TableName } from '../../src/schema/index.ts';

export interface RowKind {
  readonly zh: string;
  readonly table: TableName;
  /** Columns that are most often the same as in the last row of the same source, besides owner, source and locator. */
  readonly repeated: readonly string[];
  /** Columns that count on from that row. */
  readonly counted: readonly string[];
  /** Rows of another table that must stand beside the new one: as many as the column `count` says. */
  readonly beside?: {
    readonly table: TableName;
    readonly count: string;
    row(id: string, nth: number, count: number): Readonly<Record<string, string>>;
    /** What to look after in so many new rows. */
    told(count: number): string;
  };
}

export interface ArticleKind {
  readonly zh: string;
  readonly collection: CollectionName;
  /** File in scripts/templates, without its ending. */
  readonly template: string;
  /** Keys that the kind itself answers. */
  readonly fixed: Readonly<Record<string, string>>;
  /** Keys that count on from the highest so far. */
  readonly counted: readonly string[];
}

const PASSAGE_KINDS: Labels = TABLES.passages.columns.kind.options ?? {};
/** What counts passages counts paragraphs; a source of one is a page without any. */
const passageKind = (count: number): string => (count === 1 ? 'page' : 'paragraph');

export const ROW_KINDS: Readonly<Record<string, RowKind>> = {
  zone: { zh: '园区', table: 'zones', repeated: [], counted: [] },
  project: { zh: '项目', table: 'projects', repeated: [], counted: [] },
  commitment: { zh: '承诺', table: 'commitments', repeated: ['plan', 'theme', 'due_kind', 'due', 'year_basis'], counted: ['seq'] },
  figure: { zh: '数据（一个数）', table: 'figures', repeated: ['period_kind', 'period_start', 'period_end', 'period_label', 'year_basis'], counted: [] },
  source: {
    zh: '来源',
    table: 'sources',
    repeated: [],
    counted: [],
    beside: {
      table: 'passages',
      count: 'passages_total',
      row: (source, nth, count) => ({ source, id: `p${nth}`, kind: passageKind(count) }),
      told: (count) => (count < 2 ? '' : `已建 ${count} 段，类型都是 ${passageKind(count)}（${PASSAGE_KINDS[passageKind(count)]?.zh ?? ''}）；其中的标题请改为 title（${PASSAGE_KINDS['title']?.zh ?? ''}）。`),
    },
  },
};

export const ARTICLE_KINDS: Readonly<Record<string, ArticleKind>> = {
  policy: { zh: '政策文章', collection: 'articles', template: 'policy', fixed: { kind: 'policy' }, counted: [] },
  interpretation: { zh: '政策解读', collection: 'articles', template: 'interpretation', fixed: { kind: 'interpretation' }, counted: [] },
  decision: { zh: '决定', collection: 'decisions', template: 'decision', fixed: {}, counted: ['number'] },
};

export const KINDS: readonly (readonly [string, string])[] = [...Object.entries(ROW_KINDS), ...Object.entries(ARTICLE_KINDS)].map(([kind, { zh }]) => [kind, zh]);
