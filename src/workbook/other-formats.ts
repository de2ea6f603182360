/** Files under the name of a workbook that are something else, told by their bytes: what each is, and what to do with it. */
import type { ZipEntry } from './zip-directory.ts';

export interface OtherFormat {
  readonly is: string;
  readonly advice: string;
}

const SAVE_AS = '用 WPS 或 Excel 打开，另存为“Excel 工作簿（*.xlsx）”，再导入';
const EMPTY: OtherFormat = { is: '空文件，里面一个字也没有', advice: '向给你的人再要一份，或者重新导出、重新下载' };
const HTML: OtherFormat = { is: '网页（HTML），只是叫作表格', advice: SAVE_AS };
const CSV: OtherFormat = { is: 'CSV 文本，只是改了扩展名', advice: '把扩展名改成 .csv，再导入' };
const ODS: OtherFormat = { is: 'ODS 表格（.ods）', advice: SAVE_AS };
const ET: OtherFormat = { is: 'WPS 表格自己的格式（.et）', advice: SAVE_AS };
const WORD: OtherFormat = { is: 'Word 文档', advice: '把里面的表格复制到新建的工作簿，另存为“Excel 工作簿（*.xlsx）”，再导入' };
const ARCHIVE: OtherFormat = { is: '压缩包，里面没有工作簿', advice: '先解压，再导入里面的表格' };

/** So much of the beginning tells what a text is. */
const LOOKED = 4096;

/** What the file is in place of a workbook; null where it may be one, whole or cut off. `entries`: its parts, where it is an archive. */
export function otherFormat(file: string, bytes: Uint8Array, entries: readonly ZipEntry[] | null): OtherFormat | null {
  if (bytes.length === 0) return EMPTY;
  if (/\.ett?$/i.test(file)) return ET;
  if (entries !== null) return inArchive(entries);
  const start = Buffer.from(bytes.subarray(0, LOOKED));
  // A text has no zeros and no control characters; what is cut off in the middle of a letter does not matter.
  if (/[\u0000-\u0008\u000e-\u001f]/.test(start.toString('latin1'))) return null;
  const text = start.toString('utf8').replace(/^\ufeff/, '').trimStart();
  if (text === '') return EMPTY;
  return /^<(!doctype|html|head|meta|table|body|\?xml|!--)/i.test(text) ? HTML : /[,;\t，]|\n/.test(text) ? CSV : null;
}

function inArchive(entries: readonly ZipEntry[]): OtherFormat | null {
  const has = (part: RegExp): boolean => entries.some(({ name }) => part.test(name));
  if (has(/^xl\//i)) return null;
  if (has(/^content\.xml$/) && has(/^mimetype$|^META-INF\/manifest\.xml$/)) return ODS;
  if (has(/^word\//)) return WORD;
  return has(/^\[Content_Types\]\.xml$/) ? null : ARCHIVE;
}
