import { expect, it } from 'vitest';
import { languageCodes } from '../i18n/index.ts';
import { documentKinds } from './document-kinds.ts';
import { options } from './labels.ts';

it('counts documents, not plans, by kind', () => {
  const plans = [['a', 'notice'], ['b', 'newspaper'], ['b', 'newspaper'], ['c', 'newspaper']].map(([source = '', source_kind = '']) => ({ source, source_kind }));
  expect(documentKinds('zh', plans)).toBe('2 篇报纸报道、1 份政府文件');
  expect(documentKinds('en', plans)).toBe('2 newspaper reports, 1 official notice');
});

it.each(languageCodes)('has words for every kind of document: %s', (lang) => {
  for (const { code } of options(lang, 'sources', 'kind')) expect(documentKinds(lang, [{ source: 's', source_kind: code }])).toMatch(/^1 ./);
});
