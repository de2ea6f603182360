import { expect, test } from 'vitest';
import { element, escapeXml, round } from './svg.ts';

test('numbers have at most two decimals and no negative zero', () => {
  expect([round(1.005), round(2.3456), round(-0.001), round(7)].map(String)).toEqual(['1', '2.35', '0', '7']);
});

test.each([NaN, Infinity])('%d is refused', (value) => {
  expect(() => round(value)).toThrow(`invalid number: ${value}`);
});

test('text is escaped, and signs that XML does not know are dropped', () => {
  expect(escapeXml('<a href="x">&\'\u0000\u000b\ud800甲𠮷')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;甲𠮷');
});

test('attributes without a value are left out', () => {
  expect(element('rect', { x: 1.239, y: 0, class: undefined })).toBe('<rect x="1.24" y="0"/>');
  expect(element('text', { x: 1 }, '甲')).toBe('<text x="1">甲</text>');
});
