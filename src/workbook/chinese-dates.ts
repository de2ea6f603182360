/**
 * Excel in Chinese keeps its own date formats under numbers alone (ECMA-376 part 1, 18.8.30, zh-cn): 2022年8月1日 is 31,
 * and 58 is 8月1日 without the year. A reader that knows only the common ones cannot tell them apart, so they are spelled out
 * in the styles of the file before it is read.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { LIMITS } from './refuse.ts';
import { zipDirectory } from './zip-directory.ts';

const DAY = 'm"月"d"日"';
const MONTH = 'yyyy"年"m"月"';
const CLOCK = 'h"时"mm"分"';
const SECONDS = 'h"时"mm"分"ss"秒"';
const FORMATS = new Map<number, string>([
  [27, MONTH], [28, DAY], [29, DAY], [30, 'm-d-yy'], [31, 'yyyy"年"m"月"d"日"'], [32, CLOCK], [33, SECONDS], [34, CLOCK], [35, SECONDS],
  [36, MONTH], [50, MONTH], [51, DAY], [52, MONTH], [53, DAY], [54, DAY], [55, CLOCK], [56, SECONDS], [57, MONTH], [58, DAY],
]);

const STYLES = 'xl/styles.xml';
const LOCAL_SIZE = 30;
const LOCAL = 0x04034b50;

/** The same workbook, with every Chinese date format written out. Unchanged when it uses none. */
export function withChineseDateFormats(bytes: Uint8Array): Uint8Array {
  const directory = zipDirectory(bytes);
  const entry = directory?.entries.find(({ name }) => name === STYLES);
  if (!directory || !entry) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = entry.local + LOCAL_SIZE + view.getUint16(entry.local + 26, true) + view.getUint16(entry.local + 28, true);
  const stored = bytes.subarray(from, from + entry.stored);
  const isDeflated = view.getUint16(entry.record + 10, true) === 8;
  const xml = Buffer.from(isDeflated ? inflateRawSync(stored, { maxOutputLength: LIMITS.expanded }) : stored).toString('utf8');
  const spelled = spellOut(xml);
  return spelled === xml ? bytes : replaceLast(bytes, directory, entry.record, Buffer.from(spelled, 'utf8'));
}

/** The styles part with a definition for each Chinese format that a cell style names and nobody defines. */
export function spellOut(xml: string): string {
  const used = [...FORMATS].filter(([id]) => new RegExp(`<(?:\\w+:)?xf\\b[^>]*\\bnumFmtId="${id}"`).test(xml));
  const missing = used.filter(([id]) => !new RegExp(`<(?:\\w+:)?numFmt\\b[^>]*\\bnumFmtId="${id}"`).test(xml));
  if (missing.length === 0) return xml;
  const prefix = /<(\w+:)?styleSheet\b/.exec(xml)?.[1] ?? '';
  const defined = missing.map(([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('');
  const opening = /<(?:\w+:)?numFmts\b[^>]*[^/]>/.exec(xml)?.[0];
  if (opening !== undefined) return xml.replace(opening, () => `${opening}${defined}`);
  return xml.replace(/<(?:\w+:)?styleSheet\b[^>]*>/, (root) => `${root}<${prefix}numFmts>${defined}</${prefix}numFmts>`);
}

/** Puts a new, stored body for one entry before the directory and points its record there. */
function replaceLast(bytes: Uint8Array, directory: { readonly start: number; readonly end: number }, record: number, body: Buffer): Uint8Array {
  const name = Buffer.from(STYLES);
  const local = Buffer.alloc(LOCAL_SIZE + name.length);
  local.writeUInt32LE(LOCAL, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt32LE(crc32(body), 14);
  local.writeUInt32LE(body.length, 18);
  local.writeUInt32LE(body.length, 22);
  local.writeUInt16LE(name.length, 26);
  name.copy(local, LOCAL_SIZE);
  const tail = Buffer.from(bytes.subarray(directory.start));
  const at = record - directory.start;
  tail.writeUInt16LE(0, at + 8);
  tail.writeUInt16LE(0, at + 10);
  tail.writeUInt32LE(crc32(body), at + 16);
  tail.writeUInt32LE(body.length, at + 20);
  tail.writeUInt32LE(body.length, at + 24);
  tail.writeUInt32LE(directory.start, at + 42);
  tail.writeUInt32LE(directory.start + local.length + body.length, directory.end - directory.start + 16);
  return Buffer.concat([bytes.subarray(0, directory.start), local, body, tail]);
}
