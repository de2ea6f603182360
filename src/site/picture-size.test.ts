import { expect, it } from 'vitest';
import { pictureSize } from './picture-size.ts';

it('a PNG says its size; anything else is refused', () => {
  const { width = 0, height = 0 } = pictureSize('/screenshot.png');
  expect([width > 100, height > 100]).toEqual([true, true]);
  expect(pictureSize('/no-such.png')).toEqual({});
  expect(() => pictureSize('/favicon.svg')).toThrow('public/favicon.svg is no PNG');
});
