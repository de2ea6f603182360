/** The list of entries at the end of a ZIP file (PKWARE APPNOTE 4.3.12, 4.3.16), read without expanding anything. */

export interface ZipEntry {
  readonly name: string;
  /** Bytes as stored and as declared after expanding. */
  readonly stored: number;
  readonly expanded: number;
  /** Where its record stands in the directory, and its local header in the file. */
  readonly record: number;
  readonly local: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins and where the closing record stands. */
  readonly start: number;
  readonly end: number;
}

const RECORD = 0x02014b50;
const CLOSING = 0x06054b50;
const CLOSING_SIZE = 22;
const RECORD_SIZE = 46;
const LONGEST_COMMENT = 0xffff;

/** Null when the bytes are no whole ZIP file. ZIP64 is not read: no file under the size limit needs it. */
export function zipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = closingRecord(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + RECORD_SIZE > end || view.getUint32(at, true) !== RECORD) return null;
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + RECORD_SIZE, at + RECORD_SIZE + length)),
      stored: view.getUint32(at + 20, true),
      expanded: view.getUint32(at + 24, true),
      record: at,
      local: view.getUint32(at + 42, true),
    });
    at += RECORD_SIZE + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { entries, start, end };
}

function closingRecord(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - CLOSING_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - CLOSING_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === CLOSING) return at;
  }
  return null;
}
