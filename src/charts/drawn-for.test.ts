/** One chart drawn for a file and for a page. */
import { expect, test } from 'vitest';
import { coverageMap } from './coverage-map.ts';
import { readSvg } from './drawing-check.ts';
import { testOptions } from './fixture-words.ts';
import { cell, words } from './fixtures/coverage-map.ts';
import { row as target, words as targetWords } from './fixtures/target-bars.ts';
import { targetBars } from './target-bars.ts';

test('a file ends with its credit; a drawing on a page has none', () => {
  const credit = '测试发布者 · 测试版本';
  const textsOf = (standAlone: boolean) => readSvg(coverageMap.draw([cell], testOptions(720, words, { standAlone, credit })).svg).map(({ text }) => text);
  expect(textsOf(true).filter((text) => text.trim() !== '').at(-1)).toBe(credit);
  expect(textsOf(false)).not.toContain(credit);
});

test('without links a drawing has the same marks, and is read as one picture', () => {
  const marksOf = (links: boolean) => readSvg(coverageMap.draw([cell], testOptions(720, words, { links })).svg).filter(({ name }) => !['svg', 'a'].includes(name)).map(({ name, attributes, text }) => ({ name, attributes, text }));
  const [root] = readSvg(coverageMap.draw([cell], testOptions(720, words, { links: false })).svg);
  expect(marksOf(false)).toEqual(marksOf(true));
  expect(root?.attributes['role']).toBe('img');
});

test('bare, it keeps classes, places and its own hatch, and leaves type and colours to the page', () => {
  const svg = targetBars.draw([{ ...target, planned: true }], testOptions(584, targetWords, { bare: true, standAlone: false })).svg;
  const marks = readSvg(svg).filter(({ attributes, parent }) => attributes['class'] !== undefined && parent?.name === 'svg');
  expect(marks.length).toBeGreaterThan(5);
  expect(svg).toContain('class="mark-plan" fill="url(#test-hatch)"');
  for (const { attributes } of marks) expect(Object.keys(attributes).filter((name) => /^(font|stroke|paint)/.test(name))).toEqual([]);
});
