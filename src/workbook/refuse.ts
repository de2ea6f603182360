/** Workbooks that are not opened at all, told by their first bytes and their list of parts, before anything is expanded. */
import type { Finding, FindingCode } from '../pipeline/finding.ts';
import { otherFormat } from './other-formats.ts';
import { zipDirectory } from './zip-directory.ts';
import type { ZipEntry } from './zip-directory.ts';

export const LIMITS = {
  /** Bytes of the file. */
  file: 20 * 1024 * 1024,
  /** Parts inside it. */
  entries: 1000,
  /** Bytes of all parts together, expanded. */
  expanded: 100 * 1024 * 1024,
  /** Expanded to stored, for parts larger than `smallPart`. XML of a sheet seldom passes 50; zeros reach 1000. */
  ratio: 200,
  smallPart: 1024 * 1024,
} as const;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Name of the stream that holds an encrypted OOXML package (MS-OFFCRYPTO 2.3.4.4), in UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** What is wrong with the file as a whole; null when it may be opened. */
export function refuse(file: string, bytes: Uint8Array): Finding | null {
  const because = (code: FindingCode, value?: string, allowed?: string): Finding => ({
    code,
    severity: 'error',
    file,
    ...(value !== undefined && { value }),
    ...(allowed !== undefined && { allowed }),
  });
  if (bytes.length > LIMITS.file) return because('workbook-too-big', mebibytes(bytes.length), mebibytes(LIMITS.file));
  const directory = zipDirectory(bytes);
  if (directory !== null && directory.entries.length > LIMITS.entries) return because('workbook-too-many-parts', String(directory.entries.length), String(LIMITS.entries));
  const other = otherFormat(file, bytes, directory?.entries ?? null);
  if (other !== null) return because('workbook-other-format', other.is, other.advice);
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) {
    return because(Buffer.from(bytes).includes(ENCRYPTED) ? 'workbook-encrypted' : 'workbook-old-format');
  }
  if (directory === null) return because('workbook-unreadable', '不是完整的 xlsx 文件');
  const { entries } = directory;
  const swollen = entries.find(isSwollen);
  if (swollen) return because('workbook-swollen', `${swollen.name}，${mebibytes(swollen.expanded)}`, mebibytes(LIMITS.expanded));
  const expanded = entries.reduce((sum, entry) => sum + entry.expanded, 0);
  if (expanded > LIMITS.expanded) return because('workbook-swollen', mebibytes(expanded), mebibytes(LIMITS.expanded));
  const named = (part: RegExp) => entries.find(({ name }) => part.test(name))?.name;
  const macros = named(/(^|\/)vbaProject[^/]*\.bin$|\/(macrosheets|dialogsheets|activeX)\//i);
  if (macros !== undefined) return because('workbook-macros', macros);
  const links = named(/\/externalLinks\//i);
  if (links !== undefined) return because('workbook-external-links', links);
  return null;
}

/** What the reader of workbooks says of one that it does not open; its own words only where nothing better is known. */
export function unopened(file: string, message: string): Finding {
  const [, rows = '', columns = ''] = /spans (\d+) rows x (\d+) columns/.exec(message) ?? [];
  if (rows !== '') return { code: 'workbook-too-far', severity: 'error', file, value: `${rows} 行、${columns} 列` };
  return { code: 'workbook-unreadable', severity: 'error', file, value: message };
}

/** A part that declares no size but stores something could expand to anything. */
function isSwollen({ stored, expanded }: ZipEntry): boolean {
  if (expanded === 0) return stored > 2;
  return expanded > LIMITS.expanded || (expanded > LIMITS.smallPart && expanded > stored * LIMITS.ratio);
}

const mebibytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MiB`;
