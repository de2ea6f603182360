import { expect, it } from 'vitest';
import { decode } from './decode.ts';

const utf8 = Buffer.from('编号,名称\n示例,示例市高新技术开发区\n');
/** 示例市 in GB18030; the four bytes after it are 𠮷, outside GBK. */
const gb = Buffer.from([0xca, 0xbe, 0xc0, 0xfd, 0xca, 0xd0, 0x95, 0x34, 0xb2, 0x35]);

function outcome(bytes: Uint8Array): string {
  const decoded = decode('f', bytes);
  if ('finding' in decoded) return `!${decoded.finding.code}`;
  return `${decoded.text}${decoded.warning ? ` (${decoded.warning.code})` : ''}`;
}

it.each([
  ['UTF-8', utf8, utf8.toString()],
  ['UTF-8 with a mark', Buffer.from('\ufeff示例'), '示例'],
  ['ASCII', Buffer.from('a,b'), 'a,b'],
  ['nothing', Buffer.of(), ''],
  ['GB18030', gb, '示例市𠮷 (gb18030)'],
  ['GB18030 cut inside a character', gb.subarray(0, 7), '!bad-encoding'],
  ['UTF-8 with a GBK cell pasted in', Buffer.concat([utf8, gb.subarray(0, 6)]), '!bad-encoding'],
  ['UTF-16 with a mark', Buffer.from([0xff, 0xfe, 0x61, 0x00]), '!bad-encoding'],
  ['UTF-16 big-endian', Buffer.from([0xfe, 0xff, 0x00, 0x61]), '!bad-encoding'],
  ['UTF-16 without a mark', Buffer.from('a,b', 'utf16le'), '!bad-encoding'],
  ['a NUL', Buffer.from('a\0b'), '!bad-encoding'],
  ['a zip, as XLSX is', Buffer.from('PK\u0003\u0004'), '!workbook-named-csv'],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), '!workbook-named-csv'],
])('%s', (_name, bytes, expected) => {
  expect(outcome(bytes)).toBe(expected);
});

it('refuses UTF-8 cut off inside a character, wherever it is cut', () => {
  for (let length = 3; length < utf8.length; length++) {
    const read = outcome(utf8.subarray(0, length));
    expect(read === '!bad-encoding' || utf8.toString().startsWith(read), `${length}: ${read}`).toBe(true);
  }
});
