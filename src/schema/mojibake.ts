/** Chinese text that was decoded with the wrong table and saved again: 泰安 as 娉板畨, or as æ³°å®‰. */

/** What three common accidents leave behind for good: 锟斤拷 for lost characters, 烫 and 屯 for unset memory, ï»¿ for a byte-order mark. */
const LOST = /锟斤拷|烫烫烫|屯屯屯|ï»¿|锘縗|锘挎/;
const LATIN = /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/** What the text was before, '' when it was garbled beyond recovery, null when it looks sound. */
export function garbledFrom(text: string): string | null {
  if (LOST.test(text)) return '';
  if (LATIN.test(text) && !/[\u4e00-\u9fff]/.test(text)) return recover(text, latinBytes())?.replace(/\ufffd$/, '') ?? null;
  const run = /[\u4e00-\u9fff\ue000-\uf8ff]{3}/.exec(text)?.[0] ?? '';
  if (run === '' || !beginsUtf8(run)) return null;
  const original = recover(text.replace(/[?？]+$/, ''), gbkBytes());
  const characters = original?.match(COMMON)?.length ?? 0;
  if (original === null || characters < 2) return null;
  const cut = original.endsWith('\ufffd');
  return cut ? (characters < 3 ? null : '') : original;
}

/** Three characters of GBK whose six bytes could be two of UTF-8; nearly all real text fails here. */
function beginsUtf8(run: string): boolean {
  const bytes = [...run].flatMap((char) => gbkBytes().get(char) ?? []);
  return bytes.length === 6 && bytes.every((byte, i) => (i % 3 === 0 ? byte >= 0xe3 && byte <= 0xe9 : byte >= 0x80 && byte <= 0xbf));
}

const COMMON = /[\u4e00-\u9fa5]/g;

/** The text's bytes under `table`, read as UTF-8, where only the last character may be cut; null where they are something else. */
function recover(text: string, table: ReadonlyMap<string, readonly number[]>): string | null {
  const bytes: number[] = [];
  for (const char of text) {
    const own = char.codePointAt(0) ?? 0;
    const coded = own < 0x80 ? [own] : table.get(char);
    if (!coded) return null;
    bytes.push(...coded);
  }
  const read = new TextDecoder('utf-8').decode(Uint8Array.from(bytes));
  return read.slice(0, -1).includes('\ufffd') || read === text ? null : read;
}

type ByteTable = ReadonlyMap<string, readonly number[]>;
let gbk: ByteTable | null = null;
let latin: ByteTable | null = null;

/** Character → its two bytes in GBK, read off the decoder once. */
function gbkBytes(): ByteTable {
  if (gbk) return gbk;
  const decoder = new TextDecoder('gb18030');
  const pairs: [string, readonly number[]][] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) pairs.push([decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]]);
    }
  }
  gbk = new Map(pairs);
  return gbk;
}

/** Character → its byte in Windows-1252. */
function latinBytes(): ByteTable {
  if (latin) return latin;
  const decoder = new TextDecoder('windows-1252');
  latin = new Map(Array.from({ length: 128 }, (_, i): [string, readonly number[]] => [decoder.decode(Uint8Array.of(i + 128)), [i + 128]]));
  return latin;
}
