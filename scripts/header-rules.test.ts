import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/i18n/index.ts';
import { headerRules, headersOf } from './header-rules.ts';

const rules = headerRules('# note\n/*\n  A: 1\n  B: x: y\n\n/embed/*\n  ! A\n  A: 2\n  B: z\n/one/\n  C: 3\n');
const of = (path: string) => Object.fromEntries(headersOf(rules, path));

describe('header rules', () => {
  it('of every matching address apply in order', () => {
    expect(of('/')).toEqual({ A: '1', B: 'x: y' });
    expect(of('/one/')).toEqual({ A: '1', B: 'x: y', C: '3' });
  });
  it('are joined where two give a header, unless the later takes the former back', () => {
    expect(of('/embed/x/')).toEqual({ A: '2', B: 'x: y, z' });
  });
});

describe('the headers of this site', () => {
  const own = headerRules(readFileSync('public/_headers', 'utf8'));
  const policy = (path: string) => headersOf(own, path).get('Content-Security-Policy');

  it('let no page stand in a frame but those made for it, in every language', () => {
    expect(policy('/zones/x/')).toMatch(/frame-ancestors 'none'$/);
    for (const { path } of Object.values(LANGUAGES) as { path: string | undefined }[]) {
      const embed = policy(`${path === undefined ? '' : `/${path}`}/embed/zones/x/growth/`);
      expect(embed).toMatch(/frame-ancestors \*$/);
      expect(embed).not.toContain('script-src');
    }
  });
});
