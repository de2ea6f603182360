import { describe, expect, it } from 'vitest';
import { withLines, view } from '../views/fixture-base.ts';
import { passageLabel } from './passage-label.ts';

const english = withLines({ 'data/translations/sample.csv': ['en,新挖示例河三公里,Dig three kilometres of sample river', 'en,力争,strive to'] });

describe('a view in English', () => {
  it('says titles and wording from the translations, names from the column beside them, and keeps the printed form', () => {
    const [zh, en] = [view('commitment', 'sample-c1'), english('commitment', 'sample-c1', 'en')];
    expect([en.title, en.modality]).toEqual(['Dig three kilometres of sample river', 'strive to']);
    expect(en.as_printed).toBe(zh.as_printed);
    expect(en.owner.name).not.toBe(zh.owner.name);
    expect(en.place.label).toMatch(/^Paragraph 1/);
  });

  it('says a period that follows a form without a translation', () => {
    expect(JSON.stringify(view('indicator', 'sample-income', 'en'))).toContain('"period_label":"January–August"');
    expect(JSON.stringify(view('indicator', 'sample-income'))).toContain('"period_label":"1—8月份"');
  });

  it('says no more than was translated', () => {
    expect(view('commitment', 'sample-c1', 'en').title).toBe('新挖示例河三公里');
  });
});

it('a place in a source has words in every language', () => {
  const passage = { source: 's', id: 'p7', kind: 'paragraph', section: '示例', nth: 1, continues: null } as unknown as Parameters<typeof passageLabel>[0];
  expect([passageLabel(passage), passageLabel(passage, 'en', 'Sample')]).toEqual(['第7段（示例第1段）', 'Paragraph 7 (Sample, paragraph 1)']);
});
