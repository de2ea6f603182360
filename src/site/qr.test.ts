import { describe, expect, it } from 'vitest';
import { readQr } from './fixtures/read-qr.ts';
import { qrSvg } from './qr.ts';

const ADDRESS = 'https://example.org/en/changes/zones/sample-east/#2031-05-01';

describe('a QR code', () => {
  it('says the address it was made from', () => {
    expect(readQr(qrSvg(ADDRESS, 'x'))).toBe(ADDRESS);
  });

  it('is not read when it is damaged beyond repair', () => {
    const svg = qrSvg(ADDRESS, 'x');
    const at = svg.indexOf(' d="');
    expect(readQr(svg.slice(0, at + (svg.length - at) / 2))).toBeNull();
  });

  it('is the same every time and has no inline style', () => {
    expect(qrSvg(ADDRESS, 'a "b" & <c>')).toBe(qrSvg(ADDRESS, 'a "b" & <c>'));
    expect(qrSvg(ADDRESS, 'a "b" & <c>')).toContain('aria-label="a &quot;b&quot; &amp; &lt;c>"');
    expect(qrSvg(ADDRESS, 'x')).not.toContain('style');
  });
});
