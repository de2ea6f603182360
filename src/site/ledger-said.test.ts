import { expect, it } from 'vitest';
import { NO_STEP } from '../pipeline/derive/delivery.ts';
import { stages } from './status-text.ts';
import { ledgerSaid, PARTS, toneOf } from './ledger-said.ts';

const lines = (counts: Readonly<Record<string, number>>) => Object.entries(counts).flatMap(([stage, count]) => Array.from({ length: count }, () => ({ status: { stage } })));

it('every stage stands in exactly one part', () => {
  const codes = stages('zh').map(({ code }) => code).filter((code) => code !== 'none');
  expect(Object.values(PARTS).flat().sort()).toEqual([...codes].sort());
});

it('the drawing calls progress what the computed share counts as progress', () => {
  for (const { code } of stages('zh')) expect([code, toneOf(code) === 'reported']).toEqual([code, !NO_STEP.has(code)]);
});

it('the parts add up to what has news, and what counts none is left out', () => {
  const all = lines({ delivered: 2, partly: 1, underway: 4, started: 3, announced: 5, unknown: 6, none: 9 });
  expect(ledgerSaid('zh', all)).toBe('21 条有后来的消息（2 条做到或投用，8 条启动、推进或部分做到，5 条只是再次宣布，6 条不能判断）；另外 9 条未公布结果。');
  expect(ledgerSaid('en', lines({ built: 1, none: 1 }))).toBe('1 has later news (1 built); for the other 1, no result is published.');
});

it('without any news there are no empty brackets', () => {
  expect(ledgerSaid('zh', lines({ none: 4 }))).toBe('4 条都未公布结果。');
});
