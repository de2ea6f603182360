import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree } from '../../src/pipeline/effects.ts';
import { follow } from './follow.ts';
import { readReport } from './said.ts';
import type { Said } from './said.ts';
import { Sheet } from './sheet.ts';
import { importSheet, walk } from './walk.ts';
import type { Walked } from './walk.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(import.meta.dirname, 'fixtures');
const file = readdirSync(FIXTURES).find((name) => name.endsWith('.csv')) ?? '';

describe('a spoilt sheet, mended by its messages alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zone-ledger-'));
  let before: ReturnType<typeof importSheet>;
  let walked: Walked;
  beforeAll(() => {
    for (const part of ['data', 'content']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    cpSync(join(FIXTURES, file), join(folder, file));
    before = importSheet(folder, file);
    walked = walk(folder, file);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is in GB18030 and is refused at first', () => {
    expect(readReport(before.text).warnings.map(({ code }) => code)).toContain('gb18030');
    expect(before.status).toBe(1);
  });

  it('has twelve different mistakes, each mended in one step', () => {
    expect(walked.steps.filter(({ done }) => done === null)).toEqual([]);
    expect(walked.last.errors).toEqual([]);
    expect(new Set(walked.steps.map(({ said }) => said.code)).size).toBe(12);
    expect(walked.steps).toHaveLength(12);
  });

  it('is written only then, and its rows are nowhere in the real data', () => {
    const ids = Sheet.open(join(folder, file)).firstColumn();
    const holding = (root: string) => readTree(root, 'data').filter(({ bytes }) => ids.some((id) => Buffer.from(bytes).includes(`\n${id},`)));
    expect(ids.length).toBeGreaterThan(5);
    expect([holding(folder), holding(ROOT)]).toEqual([[], []]);
    expect(importSheet(folder, file, '--write').status).toBe(0);
    expect(holding(folder)).toHaveLength(1);
  }, 60_000);
});

describe('following one message', () => {
  const said = (remedy: string, wrong = ''): Said => ({ code: 'blank', row: 2, column: ['数值', 'value'], wrong, remedy });
  const sheet = () => new Sheet('id,value,单位,note\na,约3,,电话13800138000\n');

  it.each([
    ['应为：数字。是不是想写“3”？', 'a,3,,电话13800138000'],
    ['这一格填 3，“单位”（unit）填 亿元。', 'a,3,亿元,电话13800138000'],
    ['没有单位的，“单位”填 not-stated（未写明）。', 'a,约3,not-stated,电话13800138000'],
    ['这一格空着，在“单位”（unit）里写明原因，“…”一般是 below-unit。', 'a,,below-unit,电话13800138000'],
  ])('%s', (remedy, row) => {
    const at = sheet();
    expect(follow(said(remedy), at)).not.toBeNull();
    expect(at.text().split('\r\n')[1]).toBe(row);
  });

  it('deletes only the number whose ends are shown', () => {
    const at = sheet();
    follow({ ...said('删掉它。', '这里有个人的手机号：138****8000。'), column: ['说明', 'note'] }, at);
    expect(at.text()).toContain('a,约3,,电话\r\n');
  });

  it('does nothing where the message does not say what to type', () => {
    const at = sheet();
    expect(follow(said('核对来源，改正写错的那一处。'), at)).toBeNull();
    expect(at.text()).toBe(sheet().text());
  });
});

it('the report is read as it is printed: errors, then warnings', () => {
  const printed = readFileSync(join(ROOT, 'scripts/fixtures/several-mistakes-in-several-files/expected.txt'), 'utf8');
  const { errors, warnings } = readReport(printed);
  expect(errors.length + warnings.length).toBe(9);
  expect(errors.every(({ wrong, remedy }) => wrong.endsWith('。') && remedy !== '')).toBe(true);
});
