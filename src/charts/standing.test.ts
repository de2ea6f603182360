import { expect, test } from 'vitest';
import { standing } from './standing.ts';

test('Chinese signs stand below each other, ending at the foot', () => {
  const upright = standing('园区', 'axis-text');
  const mark = upright.place(50, 100, 3);
  expect(mark).toMatchObject({ lines: ['园', '区'], x: 50, anchor: 'middle', row: 3 });
  expect(mark.turned).toBeUndefined();
  expect(mark.y + upright.height).toBeCloseTo(100);
});

test.each(['2099', '2099年', 'zone', '（一）'])('%s is turned as a whole', (text) => {
  const upright = standing(text, 'axis-text');
  expect(upright.place(50, 100)).toMatchObject({ lines: [text], x: 50 - upright.width / 2, y: 100, turned: true });
});
