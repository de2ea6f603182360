import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Row } from '../schema/index.ts';
import { compute } from './compute.ts';
import { readTree } from './effects.ts';
import { groupBy, uniqueBy } from './group.ts';
import { passageLabel } from './languages/passage-label.ts';
import { check } from './run.ts';

const BASE = join(import.meta.dirname, '../../scripts/fixtures/base');
const { rows, articles } = check(readTree(BASE, 'data'), readTree(BASE, 'content'));
if (!rows) throw new Error('the base has errors');
const ledger = compute(rows, articles);

const passage = (id: string, kind: Row<'passages'>['kind'], section: string | null = null, nth: number | null = null): Row<'passages'> => ({
  source: 'sample-notice', id, kind, section, nth, continues: null,
}); // prettier-ignore

describe('the place of a passage in words', () => {
  it.each([
    [passage('p7', 'paragraph', '示例任务', 1), '第7段（示例任务第1段）'],
    [passage('p8', 'continued', '示例任务', 2), '第8段（示例任务第2段）'],
    [passage('p9', 'paragraph', '示例任务'), '第9段（示例任务）'],
    [passage('p3', 'paragraph'), '第3段'],
    [passage('p2', 'heading', '示例任务'), '第2段，小标题'],
    [passage('p1', 'title'), '第1段，标题'],
    [passage('p4', 'caption', '示例任务', 3), '第4段，图片说明（示例任务第3段）'],
    [passage('p5', 'byline'), '第5段，版头'],
    [passage('t12', 'row'), '附表第12行'],
    [passage('p1', 'page'), '网页正文'],
  ])('%j', (row, label) => {
    expect(passageLabel(row)).toBe(label);
  });
});

describe('the ledger', () => {
  it('finds a row by its key, and a missing one is our own bug', () => {
    expect(ledger.find('zones', 'sample-east').short_name).toBe('示例东区');
    expect(ledger.find('passages', 'sample-notice#p3').nth).toBe(1);
    expect(() => ledger.find('zones', 'sample-nothing')).toThrow('no row sample-nothing in zones after linking');
  });

  it('names a row by its label and says where it is shown', () => {
    expect(ledger.ref('themes', 'sample-theme')).toEqual({ table: 'themes', id: 'sample-theme', name: '“示例建设”之路', page: '/plans/sample-plan/#sample-theme' });
    expect(ledger.ref('areas', 'sample-city').page).toBeNull();
  });

  it('places a row that runs over two passages at the first of them', () => {
    expect(ledger.place(ledger.find('commitments', 'sample-c2'))).toMatchObject({
      locator: ['p1', 'p2'],
      label: '第1段（示例小节第1段），续第2段（示例小节第2段）',
      page: '/sources/sample-report/#p1',
      title: '示例东区迈出新步子',
    });
  });

  it('lists the rows that link to a row, through single links and lists, each once', () => {
    const ids = (found: readonly { readonly id: string }[]) => found.map((row) => row.id);
    expect(ids(ledger.linkedFrom('commitments', 'projects', 'sample-river'))).toEqual(['sample-c1']);
    expect(ids(ledger.linkedFrom('figures', 'zones', 'sample-east'))).toEqual(['sample-f1', 'sample-f2', 'sample-f3', 'sample-f4', 'sample-f5']);
    expect(ids(ledger.linkedFrom('projects', 'carriers', 'sample-park'))).toEqual(['sample-river']);
    expect(ledger.linkedFrom('projects', 'zones', 'sample-west')).toEqual([]);
  });

  it('knows the figures that say something about a row', () => {
    expect(ledger.figuresAbout('commitments', 'sample-c1').map((figure) => figure.id)).toEqual(['sample-f2']);
    expect(ledger.figuresAbout('projects', 'sample-river').map((figure) => figure.id)).toEqual(['sample-f2']);
    expect(ledger.figuresAbout('commitments', 'sample-c2')).toEqual([]);
  });

  it('shows a figure with the names a reader needs', () => {
    expect(ledger.figures.find((figure) => figure.id === 'sample-f2')).toMatchObject({
      zone_name: '示例东区',
      indicator_name: '示例长度',
      about_refs: [{ name: '新挖示例河三公里' }, { name: '示例河工程' }],
    });
    expect(ledger.figures.find((figure) => figure.id === 'sample-f6')?.zone_name).toBeNull();
  });
});

it('groupBy keeps first-seen order; uniqueBy keeps the first', () => {
  const words = ['b1', 'a1', 'b2'];
  expect([...groupBy(words, (word) => word[0])]).toEqual([['b', ['b1', 'b2']], ['a', ['a1']]]);
  expect(uniqueBy(words, (word) => word[0] ?? '')).toEqual(['b1', 'a1']);
});
