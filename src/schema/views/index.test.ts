import { expect, it } from 'vitest';
import { VIEWS, viewPath } from './index.ts';

it('every view has its own path', () => {
  const paths = Object.values(VIEWS).map((view) => view.path);
  expect(new Set(paths).size).toBe(paths.length);
});

it('a path takes an id exactly where it has a place for one', () => {
  expect(viewPath('home')).toBe('views/home.json');
  expect(viewPath('zone', 'sample-east')).toBe('views/zones/sample-east.json');
  expect(() => viewPath('zone')).toThrow('view zone: id missing');
  expect(() => viewPath('home', 'x')).toThrow('not expected');
});
