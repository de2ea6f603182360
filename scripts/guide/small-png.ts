/** A screenshot → the same picture with few colours: text on paper needs no more, and the file is a third as large. */
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Steps of each colour channel: 6 × 6 × 6 colours, as many as one byte holds. */
const STEPS = 6;
const LEVEL = 255 / (STEPS - 1);

export function smallPng(bytes: Uint8Array): Buffer {
  const { width, height, channels, data } = read(Buffer.from(bytes));
  const pixels = unfiltered(inflateSync(data), width * channels, height, channels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < width * height; i++) {
    const step = (channel: number): number => Math.round((pixels[i * channels + channel] ?? 0) / LEVEL);
    rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = (step(0) * STEPS + step(1)) * STEPS + step(2);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('PLTE', palette()), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function palette(): Buffer {
  const colour = (n: number): number[] => [Math.floor(n / STEPS ** 2), Math.floor(n / STEPS) % STEPS, n % STEPS].map((step) => Math.round(step * LEVEL));
  return Buffer.from(Array.from({ length: STEPS ** 3 }, (_, n) => colour(n)).flat());
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Buffer;
}

function read(png: Buffer): Picture {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [depth, colours] = [png[24], png[25]];
  if (depth !== 8 || (colours !== 2 && colours !== 6)) throw new Error(`a screenshot of an unexpected kind: ${depth ?? ''} bits, colours ${colours ?? ''}`);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), channels: colours === 6 ? 4 : 3, data: Buffer.concat(parts) };
}

/** Undoes the five filters of the PNG specification, row by row. */
function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : (out[y * stride + x - channels] ?? 0);
      const up = y === 0 ? 0 : (out[(y - 1) * stride + x] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (out[(y - 1) * stride + x - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(left + up - corner - value)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

const TABLE = Array.from({ length: 256 }, (_, n) => Array.from({ length: 8 }).reduce<number>((value) => (value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1), n));

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const check = body.reduce((sum, byte) => ((TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8)) >>> 0, 0xffffffff);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE((check ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, sum]);
}
