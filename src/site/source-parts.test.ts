import { describe, expect, it } from 'vitest';
import type { PassageBlock } from '../schema/views/sources.ts';
import { sectionsOf, sourceParts } from './source-parts.ts';

const passage = (id: string, facts: number, more: Partial<PassageBlock> = {}): PassageBlock => ({
  ...{ id, kind: 'paragraph', label: id, section: null, continues: null, figures: [] },
  items: [{ table: 'projects', zh: '项目', refs: Array.from({ length: facts }, (_, i) => ({ table: 'projects', id: String(i), name: '甲', page: null })) }],
  ...more,
});
const heading = (id: string, facts = 0) => passage(id, facts, { kind: 'heading' });
const parts = (...passages: PassageBlock[]) => sourceParts({ page: '/sources/s/', passages }).map(({ page, passages: own }) => [page, ...own.map(({ id }) => id)]);

describe('sourceParts', () => {
  it('keeps a source of up to 150 facts on one page', () => {
    expect(parts(passage('p1', 100), passage('p2', 50))).toEqual([['/sources/s/', 'p1', 'p2']]);
  });

  it('goes on to the next page, and loses no passage', () => {
    expect(parts(passage('p1', 100), passage('p2', 51), passage('p3', 0))).toEqual([
      ['/sources/s/', 'p1'],
      ['/sources/s/2/', 'p2', 'p3'],
    ]);
  });

  it('does not leave a heading at the foot of a page, nor part a paragraph from the one it goes on in', () => {
    expect(parts(passage('p1', 100), heading('p2'), heading('p3', 1), passage('p4', 60), passage('p5', 80, { kind: 'continued', continues: 'p4' }))).toEqual([
      ['/sources/s/', 'p1'],
      ['/sources/s/2/', 'p2', 'p3', 'p4', 'p5'],
    ]);
  });

  it('never cuts a passage, however long', () => {
    expect(parts(passage('p1', 400), passage('p2', 1))).toEqual([['/sources/s/', 'p1'], ['/sources/s/2/', 'p2']]);
  });
});

describe('sectionsOf', () => {
  it('puts together what stands side by side in a section', () => {
    const passages = [passage('p1', 0), passage('p2', 0, { section: '甲' }), passage('p3', 0, { section: '甲' }), passage('p4', 0, { section: '乙' })];
    expect(sectionsOf({ nth: 1, page: '/sources/s/', passages }).map(({ section, passages: own }) => [section, own.length])).toEqual([[null, 1], ['甲', 2], ['乙', 1]]);
  });
});
