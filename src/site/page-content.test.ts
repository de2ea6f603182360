import { describe, expect, it } from 'vitest';
import { datesOfText } from './page-content.ts';

const DAY = '2031-12-01';

describe('datesOfText', () => {
  it('takes the release for the date of a text that has none of its own', () => {
    expect(datesOfText({ basis: 'released', date: DAY }, null)).toEqual({ date: DAY, changed: { label: 'close.changed', date: DAY, published: true } });
  });

  it('does not show two dates of publication, even where both are the same day', () => {
    expect(datesOfText({ basis: 'released', date: DAY }, DAY)).toEqual({ date: DAY, changed: { label: 'close.changed', date: DAY, published: false } });
  });

  it('gives no date of publication where releases do not know one, and says why', () => {
    expect(datesOfText({ basis: 'not-after', date: DAY }, null)).toEqual({ date: null, changed: { label: 'close.notAfter', date: DAY, published: false } });
    expect(datesOfText({ basis: 'pending', date: null }, null)).toEqual({ date: null, changed: { label: 'close.unreleased', date: null, published: false } });
    expect(datesOfText({ basis: 'unrecorded', date: null }, '2030-01-01')).toEqual({ date: '2030-01-01', changed: { label: 'close.unrecorded', date: null, published: false } });
  });
});
