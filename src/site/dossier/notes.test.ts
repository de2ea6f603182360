import { describe, expect, it } from 'vitest';
import { noteId, notebook } from './notes.ts';

const place = (source: string, passage: string) => ({ source, title: source, locator: [passage], label: `no. ${passage}`, page: '/' });

describe('the notes of a dossier', () => {
  it('are counted by document, in order of first use', () => {
    const notes = notebook();
    expect([notes.mark(place('b', '1')), notes.mark(place('a', '1')), notes.mark(place('b', '2'))]).toEqual(['1.1', '2.1', '1.2']);
    expect(notes.list().map(({ number, source, notes: own }) => [number, source, own.length])).toEqual([[1, 'b', 2], [2, 'a', 1]]);
  });

  it('are one for the same place and printed form, and two where the printed form differs', () => {
    const notes = notebook();
    const marks = [notes.mark(place('a', '1'), '5亿元'), notes.mark(place('a', '1'), '5亿元'), notes.mark(place('a', '1'), '6亿元'), notes.mark(place('a', '1'))];
    expect(marks).toEqual(['1.1', '1.1', '1.2', '1.3']);
    expect(notes.list()[0]?.notes.map(({ printed }) => printed)).toEqual(['5亿元', '6亿元', null]);
  });

  it('have anchors of their own', () => {
    expect(noteId('3.12')).toBe('n3-12');
  });
});
