import { expect, it } from 'vitest';
import { isMeant } from './meant.ts';

it.each<[string, string, boolean]>([
  ['abcxyz', 'About this site: abc', false],
  ['zzqqxx', '自己填数，试算指数', false],
  ['evaluations', 'how zones are evaluated', true],
  ['Privacy policy', 'PRIVACY. The policy of this site', true],
  ['privacy qqqq', 'Privacy of this site', false],
  ['怎样纠错', '任何内容', true],
  ['怎样纠错 pdf', '纠错', false],
])('%s in “%s”: %s', (query, text, meant) => {
  expect(isMeant(query, text)).toBe(meant);
});
