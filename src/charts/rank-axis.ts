/** Numbers of an axis of ranks, 1 at the left. */
import { textMark, widthOf } from './scene.ts';
import type { TextMark } from './scene.ts';

const ROUND_STEPS = [1, 5, 10, 20, 50, 100, 200, 500, 1000];

/** 1, the last rank, and round ones between that have room. */
export function rankNumbers(last: number, x: (rank: number) => number): TextMark[] {
  const step = x(2) - x(1);
  const room = widthOf(String(last), 'axis-text') + 10;
  const every = ROUND_STEPS.find((each) => step * each >= (each === 1 ? room : 2 * room)) ?? last;
  const between = Array.from({ length: Math.floor(last / every) }, (_, nth) => (nth + 1) * every).filter(
    (rank) => x(rank) - x(1) >= room && x(last) - x(rank) >= room,
  );
  return [...new Set([1, ...between, last])].map((rank) => textMark([String(rank)], 'axis-text', x(rank), 0, undefined, 'middle'));
}
