import { describe, expect, it } from 'vitest';
import { workbookOf, zipOf } from './fixture-workbook.ts';
import { readWorkbook } from './read-xlsx.ts';
import { LIMITS, refuse } from './refuse.ts';
import { zipDirectory } from './zip-directory.ts';

const MIB = 1024 * 1024;
const plain = [{ name: 'a', rows: [['甲']] }];
const codeOf = (bytes: Uint8Array): string | undefined => refuse('a.xlsx', bytes)?.code;
const compound = (words = ''): Buffer => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512), Buffer.from(words, 'utf16le')]);

describe('a workbook', () => {
  it('as it should be is opened', async () => {
    expect(refuse('a.xlsx', workbookOf(plain))).toBeNull();
    expect((await readWorkbook('a.xlsx', workbookOf(plain))).sheets).toHaveLength(1);
  });

  it('of 200 MiB of zeros is refused by name without being expanded', () => {
    const bomb = workbookOf(plain, { parts: [{ name: 'xl/media/zeros.bin', body: new Uint8Array(200 * MIB) }] });
    expect(bomb.length).toBeLessThan(MIB);
    const started = process.memoryUsage().arrayBuffers;
    expect(refuse('a.xlsx', bomb)).toMatchObject({ code: 'workbook-swollen', severity: 'error', value: 'xl/media/zeros.bin，200 MiB' });
    expect(process.memoryUsage().arrayBuffers - started).toBeLessThan(10 * MIB);
  });

  it('that swells by its ratio, or by the sum of its parts, is refused', () => {
    expect(codeOf(workbookOf(plain, { parts: [{ name: 'xl/a.bin', body: new Uint8Array(2 * MIB) }] }))).toBe('workbook-swollen');
    const parts = Array.from({ length: 150 }, (_, i) => ({ name: `xl/${i}.bin`, body: new Uint8Array(1000), claims: MIB }));
    expect(codeOf(workbookOf(plain, { parts }))).toBe('workbook-swollen');
  });

  it.each([
    ['nothing', 0],
    ['less than it holds', 1000],
  ])('whose part claims %s is not expanded beyond that', async (_, claims) => {
    const rows = Array.from({ length: 2000 }, (_row, i) => [`第 ${i} 行`]);
    const honest = workbookOf([{ name: 'a', rows }]);
    const parts = zipDirectory(honest)?.entries ?? [];
    expect(parts.some(({ name }) => name === 'xl/worksheets/sheet1.xml')).toBe(true);
    const lying = Buffer.from(honest);
    for (const { name, record } of parts) if (name === 'xl/worksheets/sheet1.xml') lying.writeUInt32LE(claims, record + 24);
    const { sheets, findings } = await readWorkbook('a.xlsx', lying);
    expect([sheets.length, findings.map(({ severity }) => severity)]).toEqual([0, ['error']]);
  });

  it.each([
    ['macros', 'xl/vbaProject.bin', 'workbook-macros'],
    ['old macros', 'xl/macrosheets/sheet1.xml', 'workbook-macros'],
    ['controls', 'xl/activeX/activeX1.xml', 'workbook-macros'],
    ['links to other files', 'xl/externalLinks/externalLink1.xml', 'workbook-external-links'],
  ])('with %s is refused by name', (_, name, code) => {
    expect(refuse('a.xlsx', workbookOf(plain, { parts: [{ name, body: 'x' }] }))).toMatchObject({ code, value: name });
  });

  it('of the old form, or behind a password, is told apart', () => {
    expect([codeOf(compound()), codeOf(compound('EncryptedPackage'))]).toEqual(['workbook-old-format', 'workbook-encrypted']);
  });

  it.each([
    ['a.ods', zipOf([{ name: 'mimetype', body: 'application/vnd.oasis.opendocument.spreadsheet' }, { name: 'content.xml', body: '<x/>' }]), 'ODS', 'xlsx'],
    ['a.et', compound('Workbook'), 'WPS', 'xlsx'],
    ['a.xlsx', Buffer.from('指标,数值\n甲,1\n'), 'CSV', '.csv'],
    ['a.xlsx', Buffer.from([0xd6, 0xb8, 0x2c, 0xca, 0xfd, 0x0a]), 'CSV', '.csv'],
    ['a.xls', Buffer.from('\ufeff\n<html><table><tr><td>甲</td></tr></table></html>'), '网页', 'xlsx'],
    ['a.xlsx', new Uint8Array(), '空文件', '重新导出'],
    ['a.xlsx', zipOf([{ name: 'word/document.xml', body: 'x' }, { name: '[Content_Types].xml', body: 'x' }]), 'Word', 'xlsx'],
    ['a.xlsx', zipOf([{ name: '表/a.xlsx', body: 'x' }]), '压缩包', '解压'],
  ])('named %s that is something else is told what it is: %#', async (name, bytes, is, advice) => {
    const { findings } = await readWorkbook(name, bytes);
    expect(findings).toMatchObject([{ code: 'workbook-other-format', value: expect.stringContaining(is) as string, allowed: expect.stringContaining(advice) as string }]);
  });

  it('that is too large or has too many parts is refused', () => {
    expect(codeOf(new Uint8Array(LIMITS.file + 1))).toBe('workbook-too-big');
    const parts = Array.from({ length: LIMITS.entries }, (_, i) => ({ name: `xl/${i}`, body: '' }));
    expect(codeOf(zipOf([...parts, { name: 'more', body: '' }]))).toBe('workbook-too-many-parts');
  });

  it('cut off anywhere, or with a byte changed, gives a finding or the same sheets, and never throws', async () => {
    const whole = workbookOf(plain);
    for (let length = 37; length < whole.length; length += 37) {
      expect((await readWorkbook('a.xlsx', whole.subarray(0, length))).findings.map(({ code }) => code)).toEqual(['workbook-unreadable']);
    }
    for (let at = 0; at < whole.length; at += 5) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const { sheets, findings } = await readWorkbook('a.xlsx', changed);
      expect(sheets.length + findings.length, `byte ${at}`).toBeGreaterThan(0);
    }
  });
});
