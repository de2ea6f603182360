import { describe, expect, it } from 'vitest';
import { FILES, SAMPLE } from './fixtures/dirty/files.ts';
import { randomBy, randomCell } from './fixtures/dirty/random-cells.ts';
import { fixAll, fixFile } from './fix.ts';
import { readCsv } from './read/csv.ts';
import { validateFile } from './validate.ts';

const PATH = 'data/sample.csv';
const HEAD = 'id,name,amount,day,note';
const fix = (text: string | Uint8Array) => fixFile(SAMPLE, { path: PATH, bytes: Buffer.from(text) });
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();
const read = (bytes: Uint8Array) => {
  const { file, findings } = readCsv(PATH, bytes);
  const checked = file && validateFile(SAMPLE, file);
  return { values: checked?.rows.map(({ values }) => values), codes: [...findings, ...(checked?.findings ?? [])].map(({ code }) => code) };
};

describe('rewrites the cells concerned and nothing else', () => {
  it.each([
    ['nothing to do', `${HEAD}\na,甲,12.5,2022-08-01,\n`, `${HEAD}\na,甲,12.5,2022-08-01,\n`],
    ['a date and a number', `${HEAD}\na,甲,"1,234.5",2022年8月1日,x\n`, `${HEAD}\na,甲,"1234.5",2022-08-01,x\n`],
    ['mark, CRLF, no last line end', `\ufeff${HEAD}\r\na, 甲 ,１２.5,20220801,\r\nb,乙,3,,`, `\ufeff${HEAD}\r\na,甲,12.5,2022-08-01,\r\nb,乙,3,,`],
    ['a line break in a refused cell stays', `${HEAD}\na,"甲\n乙",12.5万元,2022/8/1,\nb,乙,1 234,,—\n`, `${HEAD}\na,"甲\n乙",12.5,2022-08-01,\nb,乙,1234,,\n`],
    ['a refused cell stays, its neighbour is mended', `${HEAD}\na,甲,约30,2022年8月,\n`, `${HEAD}\na,甲,约30,2022-08,\n`],
    ['blank rows, sep= and mixed line ends stay', `sep=,\n${HEAD}\r\na,甲,12.50,２０２２,\n,,,,\n`, `sep=,\n${HEAD}\r\na,甲,12.50,2022,\n,,,,\n`],
    ['rows of another shape stay', `${HEAD}\n合计,,１２,,\na,甲,１２\nb,乙,１２,,\n`, `${HEAD}\n合计,,１２,,\na,甲,１２\nb,乙,12,,\n`],
    ['personal data stay', `${HEAD}\na,甲,１２,,１３８１２３４５６７８\n`, `${HEAD}\na,甲,12,,１３８１２３４５６７８\n`],
  ])('%s', (_name, before, after) => {
    expect(text(fix(before)?.bytes)).toBe(after);
  });

  it('lists each change with its place', () => {
    expect(fix(`${HEAD}\na,"甲\n",3,,\nb,乙,１２,20220801,\n`)?.changes).toEqual([
      { file: PATH, row: 2, line: 2, column: '名称（name）', old: '甲\n', new: '甲' },
      { file: PATH, row: 3, line: 4, column: '金额（amount）', old: '１２', new: '12' },
      { file: PATH, row: 3, line: 4, column: '日期（day）', old: '20220801', new: '2022-08-01' },
    ]);
  });

  it('turns GB18030 into UTF-8 and says so', () => {
    const bytes = Buffer.concat([Buffer.from(`${HEAD}\na,`), Buffer.from([0xca, 0xbe, 0xc0, 0xfd, 0xbc, 0xd7]), Buffer.from(',3,,\n')]);
    expect(fix(bytes)?.changes).toEqual([{ file: PATH, old: 'GB18030', new: 'UTF-8' }]);
    expect(text(fix(bytes)?.bytes)).toBe(`${HEAD}\na,示例甲,3,,\n`);
  });

  it('leaves a file that cannot be read, and one that is no table', () => {
    expect(fix(`${HEAD}\na,"甲,3,,\n`)).toBeNull();
    expect(fixAll([SAMPLE], [{ path: 'data/other.csv', bytes: Buffer.from('x\n１\n') }])).toEqual([]);
  });
});

describe('loses nothing', () => {
  const random = randomBy(99);
  const cell = (): string => `"${randomCell(random).slice(0, 60).replaceAll('"', '""')}"`;
  const made = Array.from({ length: 300 }, () => Buffer.from(`${HEAD}\n${Array.from({ length: 5 }, () => Array.from({ length: 5 }, cell).join(',')).join('\n')}\n`));

  it('values read before and after are the same; doing it again changes nothing', () => {
    let changes = 0;
    for (const bytes of [...FILES.map((file) => file.bytes), ...made]) {
      const once = fixFile(SAMPLE, { path: PATH, bytes });
      if (!once) continue;
      changes += once.changes.length;
      expect(read(once.bytes).values).toEqual(read(bytes).values);
      expect(fixFile(SAMPLE, { path: PATH, bytes: once.bytes })?.changes).toEqual([]);
    }
    expect(changes).toBeGreaterThan(100);
  });
});
