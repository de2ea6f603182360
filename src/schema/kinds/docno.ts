import { z } from 'zod';
import { accept, column } from '../cell.ts';
import type { CellProblem, Column, ColumnDoc, Reading } from '../cell.ts';

/** 发文字号 after GB/T 9704-2012: issuer, 〔four-digit year〕, serial without padding, 号; orders: issuer 令第 n 号. */
export const DOCUMENT_NUMBER = /^([\u4e00-\u9fff]{1,20}〔(19|20)\d{2}〕[1-9]\d{0,4}号|[\u4e00-\u9fff]{1,12}令第[1-9]\d*号)$/;
/** The same with other brackets, a 第 or zeros before the serial, and spaces. */
const LOOSE = /^([\u4e00-\u9fff]{1,20})\s*[〔[(（【［﹝〈<《]\s*((?:19|20)\d{2})\s*年?\s*[〕\])）】］﹞〉>》]\s*第?\s*0*([1-9]\d{0,4})\s*号$/;
const ALLOWED = '机关代字〔四位年份〕顺序号加“号”字';

export function docno(doc: ColumnDoc): Column<string> {
  return column('docno', doc, z.string().regex(DOCUMENT_NUMBER), readDocumentNumber);
}

export function readDocumentNumber(cell: string): Reading<string> {
  if (DOCUMENT_NUMBER.test(cell)) return accept(cell, cell);
  const loose = LOOSE.exec(cell);
  if (!loose) return badNumber(cell);
  const canonical = `${loose[1] ?? ''}〔${loose[2] ?? ''}〕${loose[3] ?? ''}号`;
  return accept(canonical, canonical, 'docno-form');
}

function badNumber(cell: string): CellProblem {
  const [, issuer = '', year = '', serial = ''] = /^([\u4e00-\u9fff]{1,20}?)\s*第?[〔[(（【［﹝]?\s*(\d{4})\s*年?\s*[〕\])）】］﹞\-—第]\s*第?0*([1-9]\d{0,4})号?$/.exec(cell) ?? [];
  const suggestion = `${issuer}〔${year}〕${serial}号`;
  return { problem: 'bad-docno', allowed: ALLOWED, ...(DOCUMENT_NUMBER.test(suggestion) && { suggestion }) };
}
