/** Every kind of finding about workbooks, each from a workbook that has just that mistake, read as an editor's file would be. */
import { describe, expect, it } from 'vitest';
import type { Finding, WorkbookCode } from '../pipeline/finding.ts';
import { wording } from '../pipeline/messages/index.ts';
import { tableList } from '../schema/index.ts';
import { validateFile } from '../pipeline/validate.ts';
import { readCsv } from '../pipeline/read/csv.ts';
import { data, imported } from './fixture-base.ts';
import { numberCell, workbookOf, zipOf } from './fixture-workbook.ts';
import type { SheetXml } from './fixture-workbook.ts';
import { readIntake } from './intake.ts';
import { readMapping } from './said-mapping.ts';
import { LIMITS } from './refuse.ts';
import { rowDigest } from './row-digest.ts';
import { findSheets, GUIDE_HEADING } from './sheets-in.ts';

const HEADER = ['单位', '英文', '量纲', '基准单位', '换算分子', '换算分母', '英文数字写法', '英文倍数'];
const ROW = ['筐', 'basket', '数量', '个', '1', '1', '{n}', '1'];
/** A whole sheet of the units table: those of the base, and one more row with cells replaced. */
const linesOf = (path: string): readonly (readonly string[])[] => {
  const { file } = readCsv(path, data.find((one) => one.path === path)?.bytes ?? new Uint8Array());
  return file ? [file.header, ...file.rows.map(({ cells }) => cells)] : [];
};
const BASE = linesOf('data/units.csv').slice(1);
const sheet = (replaced: Readonly<Record<number, string>> = {}, more: Partial<SheetXml> = {}): SheetXml => ({
  name: '单位',
  rows: [HEADER, ...BASE, ROW.map((cell, i) => replaced[i] ?? cell)],
  ...more,
});

const AREAS = new Map(linesOf('data/areas.csv').map(([id = '', name = '']) => [id, name]));

async function findingsOf(bytes: Uint8Array, map?: string): Promise<readonly Finding[]> {
  const intake = await readIntake({ path: '表.xlsx', bytes });
  if (intake.sheets.length === 0) return intake.findings;
  const found = findSheets('表.xlsx', intake.sheets, null);
  const mappings = found.sheets.map(({ table, grid }) => readMapping(map === undefined ? [] : [map], table, grid));
  const bad = mappings.flatMap((one) => one.findings);
  const sheets = found.sheets.map((one, i) => ({ ...one, mapping: mappings[i]?.mapping ?? new Map<string, string | null>() }));
  return [...intake.findings, ...found.findings, ...bad, ...(bad.length > 0 ? [] : imported(sheets, { written: found.written }).findings)];
}

const scopeSheet = (rows: readonly (readonly string[])[]): SheetXml => ({ name: '范围', rows: [['范围', 'all'], ['units', ''], ...rows] });
const digestOf = (cells: readonly string[]): string => {
  const units = tableList.find(({ name }) => name === 'units');
  if (!units) throw new Error('no table of units');
  const header = Object.keys(units.columns);
  return rowDigest(units, validateFile(units, { path: '', header, rows: [{ row: 2, line: 2, cells: [...cells] }] }).rows[0]?.values ?? {});
};

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMMENT_ON_A2 = [
  { name: 'xl/worksheets/_rels/sheet1.xml.rels', body: `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>` },
  { name: 'xl/comments1.xml', body: '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>甲</author></authors><commentList><comment ref="A2" authorId="0"><text><t>应为 16.19，请改</t></text></comment></commentList></comments>' },
];

const compound = (words: string): Uint8Array => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(words, 'utf16le')]);
const withPart = (name: string, body: string | Uint8Array = 'x'): Uint8Array => workbookOf([sheet()], { parts: [{ name, body }] });
const extra = (title: string): SheetXml => sheet({}, { rows: [[...HEADER, title], ...BASE.map((row) => [...row, '甲']), [...ROW, '甲']] });

const MISTAKES: Readonly<Record<WorkbookCode, () => Uint8Array | { readonly bytes: Uint8Array; readonly said: string }>> = {
  'workbook-too-big': () => Buffer.concat([workbookOf([sheet()]), new Uint8Array(LIMITS.file)]),
  'workbook-too-many-parts': () => zipOf(Array.from({ length: LIMITS.entries + 1 }, (_, i) => ({ name: String(i), body: '' }))),
  'workbook-swollen': () => withPart('xl/a.bin', new Uint8Array(3_000_000)),
  'workbook-macros': () => withPart('xl/vbaProject.bin'),
  'workbook-external-links': () => withPart('xl/externalLinks/externalLink1.xml'),
  'workbook-encrypted': () => compound('EncryptedPackage'),
  'workbook-old-format': () => compound('Workbook'),
  'workbook-unreadable': () => workbookOf([sheet()]).subarray(0, 900),
  'workbook-other-format': () => new Uint8Array(),
  'workbook-too-far': () => workbookOf([sheet({}, { rows: [HEADER, ...BASE, ROW], more: '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>x</t></is></c><c r="ZZ1048576" t="inlineStr"><is><t>x</t></is></c></row>' })]),
  'workbook-no-sheet': () => workbookOf([sheet({}, { name: 'Sheet1' })]),
  'workbook-unknown-sheet': () => workbookOf([sheet(), sheet({}, { name: '草稿' })]),
  'workbook-only-id': () => workbookOf([sheet({ 1: '', 2: '', 3: '', 4: '', 5: '', 6: '', 7: '' })]),
  'workbook-no-header': () => workbookOf([sheet({}, { rows: [...BASE, ROW] })]),
  'workbook-two-row-header': () => workbookOf([sheet({}, { rows: [['单位', '英文', '基准和换算', ''], ['', '', '基准单位', '分子'], ['筐', 'basket', '个', '1']] })]),
  'workbook-merged-cells': () => workbookOf([sheet({}, { after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>' })]),
  'workbook-hidden': () => workbookOf([sheet({}, { rowAttributes: { 2: ' hidden="1"' } })]),
  'workbook-error-cell': () => workbookOf([sheet({ 4: '<c t="e"><v>#N/A</v></c>' })]),
  'workbook-formula': () => workbookOf([sheet({ 4: '<c><f>1</f><v>1</v></c>' })]),
  'workbook-formula-without-value': () => workbookOf([sheet({ 4: '<c><f>1</f></c>' })]),
  'workbook-boolean': () => workbookOf([sheet({ 4: '<c t="b"><v>1</v></c>' })]),
  'workbook-digits-lost': () => workbookOf([sheet({ 4: numberCell('9.13708E+17') })]),
  'workbook-binary-fraction': () => workbookOf([sheet({ 1: numberCell('0.30000000000000004') })]),
  'workbook-scaled-number': () => workbookOf([sheet({ 4: numberCell('16000', 1) })], { formats: ['0!.0,"万"'] }),
  'workbook-time': () => workbookOf([sheet({ 1: numberCell('0.5', 1) })], { formats: [20] }),
  'workbook-date-without-year': () => workbookOf([sheet({ 1: numberCell('44563', 1) })], { formats: [58] }),
  'workbook-date-half-shown': () => workbookOf([sheet({ 1: numberCell('44775', 1) })], { formats: [57] }),
  'workbook-date-out-of-range': () => workbookOf([sheet({ 1: numberCell('2', 1) })], { formats: [14] }),
  'workbook-date-in-other-column': () => workbookOf([sheet({ 1: numberCell('44774', 1) })], { formats: [14] }),
  'workbook-reference-name': () => workbookOf([sheet(), referenceSheet((id) => `${id} · 别的地方`)]),
  'workbook-reference-by-name': () => workbookOf([referenceSheet((id) => AREAS.get(id) ?? id)]),
  'workbook-unmapped-column': () => workbookOf([extra('备注')]),
  'workbook-bad-mapping': () => ({ bytes: workbookOf([extra('备注')]), said: '备注=没有的列' }),
  'workbook-column-left-out': () => ({ bytes: workbookOf([extra('备注')]), said: '备注=-' }),
  'workbook-absent-columns': () => workbookOf([sheet({}, { rows: [HEADER.slice(0, 2), ...BASE.map((row) => row.slice(0, 2))] })]),
  'workbook-stale-row': () => workbookOf([sheet({}, { rows: [HEADER, ...BASE.map((row, i) => (i === 0 ? row.with(1, 'changed') : row))] }), { name: '范围', rows: [['范围', 'all'], ['units', ''], [BASE[0]?.[0] ?? '', '000000000000']] }]),
  'workbook-taken-id': () => workbookOf([sheet({}, { rows: [HEADER, ...BASE.map((row, i) => (i === 0 ? row.with(1, 'changed') : row))] }), scopeSheet([])]),
  'workbook-row-gone': () => workbookOf([sheet(), scopeSheet([[ROW[0] ?? '', digestOf(ROW)]])]),
  'workbook-no-scope': () => workbookOf([{ name: '说明', rows: [[GUIDE_HEADING]] }, sheet()]),
  'workbook-struck': () => workbookOf([sheet({ 1: '<c t="inlineStr"><is><r><rPr><strike/></rPr><t>basket</t></r></is></c>' })]),
  'workbook-not-shown': () => workbookOf([sheet({ 4: numberCell('1', 1) })], { formats: [';;;'] }),
  'workbook-sign-not-shown': () => workbookOf([sheet({ 4: numberCell('-1', 1) })], { formats: ['0;[Red]0'] }),
  'workbook-comment': () => workbookOf([sheet()], { parts: COMMENT_ON_A2 }),
  'workbook-absent-required': () => workbookOf([sheet({}, { rows: [HEADER.slice(1), ROW.slice(1)] })]),
  'workbook-missing-rows': () => workbookOf([sheet({}, { rows: [HEADER, ...BASE.slice(1), ROW] })]),
  'workbook-only-new-rows': () => workbookOf([sheet({}, { rows: [HEADER, ROW] })]),
};

/** Areas with other words for their superior. */
function referenceSheet(words: (id: string) => string): SheetXml {
  const [header = [], ...rows] = linesOf('data/areas.csv');
  const parent = header.indexOf('parent');
  return { name: '地区', rows: [header, ...rows.map((row) => row.map((cell, i) => (i === parent && cell !== '' ? words(cell) : cell)))] };
}

describe('a workbook with just this mistake', () => {
  it.each(Object.keys(MISTAKES))('%s', async (code) => {
    const made = MISTAKES[code as WorkbookCode]();
    const findings = await ('said' in made ? findingsOf(made.bytes, made.said) : findingsOf(made));
    expect(new Set(findings.map((f) => f.code))).toEqual(new Set([code]));
    for (const finding of findings) {
      const { wrong, remedy } = wording(finding);
      expect(`${wrong}${remedy}`).toMatch(/^[^{}]*$/);
      expect(`${wrong}${remedy}`).not.toMatch(/undefined|null|“”/);
    }
  });

  it('and none without one', async () => {
    expect(await findingsOf(workbookOf([sheet()]))).toEqual([]);
  });
});
