import { readFileSync } from 'node:fs';
import { crc32, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { smallPng } from './small-png.ts';

const chunks = (png: Buffer): Map<string, Buffer> => {
  const found = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    found.set(body.toString('latin1', 0, 4), Buffer.from(body.subarray(4)));
    at += length + 12;
  }
  return found;
};

it('keeps the size, gives every pixel a colour of the palette, and is smaller', () => {
  const before = readFileSync('public/screenshot.png');
  const after = smallPng(before);
  const parts = chunks(after);
  const [width, height] = [before.readUInt32BE(16), before.readUInt32BE(20)];
  expect([...parts.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect([after.readUInt32BE(16), after.readUInt32BE(20)]).toEqual([width, height]);
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
  expect(rows).toHaveLength((width + 1) * height);
  expect(rows.every((index) => index < (parts.get('PLTE')?.length ?? 0) / 3)).toBe(true);
  expect(after.length).toBeLessThan(before.length);
});
