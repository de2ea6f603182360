import type { Finding } from '../finding.ts';

type Decoded = { readonly text: string; readonly warning?: Finding } | { readonly finding: Finding };

const starts = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);

/** Bytes of a table file → text. UTF-8 with or without mark; GB18030 strictly, with a warning; nothing else. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const refuse = (code: 'workbook-named-csv' | 'bad-encoding'): Decoded => ({
    finding: { code, severity: 'error', file },
  });
  if (starts(bytes, 0x50, 0x4b) || starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse('workbook-named-csv');
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff) || bytes.includes(0)) return refuse('bad-encoding');
  const utf8 = tryDecode('utf-8', bytes);
  if (utf8 !== null) return { text: utf8 };
  const gb = isDamagedUtf8(bytes) ? null : tryDecode('gb18030', bytes);
  return gb === null ? refuse('bad-encoding') : { text: gb, warning: { code: 'gb18030', severity: 'warning', file } };
}

/** UTF-8 that was cut off or pasted into still reads mostly right; GB18030 text read as UTF-8 is nearly all replacement marks. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  return (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= (text.match(/\ufffd/g)?.length ?? 0);
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
