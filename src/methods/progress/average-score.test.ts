import { expect, test } from 'vitest';
import { averageScore, statusOfScore } from './average-score.ts';

const scored = (score: number | null, achieved = false) => ({ score, achieved });

test('nested groups are averaged first (Global Indicator Framework 9-c-1)', () => {
  const members = [scored(5), scored(0.5456262610658811), { members: [scored(5), scored(5)] }];
  expect(averageScore({ members })).toEqual({ score: expect.closeTo(3.515208753688627, 14), status: 'on-track' });
  expect(averageScore({ members: [scored(-1), { members: [scored(5), scored(5), scored(5)] }] })?.score).toBe(2);
});

test('what has no score is left out, and counts neither as zero nor as a group', () => {
  expect(averageScore({ members: [scored(4), scored(null), { members: [scored(null)] }, { members: [] }] })?.score).toBe(4);
  expect(averageScore({ members: [scored(null), { members: [] }] })).toBeNull();
  expect(averageScore({ members: [] })).toBeNull();
});

test('achieved only if every scored series achieved its target', () => {
  expect(averageScore({ members: [scored(5, true), { members: [scored(5, true), scored(null)] }] })?.status).toBe('target-achieved');
  expect(averageScore({ members: [scored(5, true), { members: [scored(5, true), scored(5)] }] })?.status).toBe('on-track');
});

test.each([
  [5, 'on-track'],
  [2.5, 'on-track'],
  [2.4999, 'needs-acceleration'],
  [0, 'needs-acceleration'],
  [-0.0001, 'limited'],
  [-2.5, 'limited'],
  [-2.5001, 'deterioration'],
])('score %d: %s', (score, status) => {
  expect(statusOfScore(score)).toBe(status);
});
