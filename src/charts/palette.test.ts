import { lab, rgb } from 'd3';
import { describe, expect, test } from 'vitest';
import { PALETTE } from './palette.ts';

/** WCAG 2 relative luminance. */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const onPaper = (colour: string) => 1.05 / (luminance(colour) + 0.05);

describe('on white paper', () => {
  test.each(['ink', 'muted', 'accent', 'warning'] as const)('%s can be read as text', (name) => {
    expect(onPaper(PALETTE[name])).toBeGreaterThanOrEqual(4.5);
  });

  test('signs on the steps of one hue can be read', () => {
    const between = (a: string, b: string) => onPaper(a) / onPaper(b);
    expect(between(PALETTE.ink, PALETTE.accentMiddle)).toBeGreaterThanOrEqual(4.5);
    expect(between(PALETTE.ink, PALETTE.accentSoft)).toBeGreaterThanOrEqual(4.5);
  });

  test('axes can be seen', () => {
    expect(onPaper(PALETTE.axis)).toBeGreaterThanOrEqual(3);
  });

  test('accent and warning differ in grey print', () => {
    expect(lab(PALETTE.warning).l - lab(PALETTE.accent).l).toBeGreaterThanOrEqual(15);
  });
});
