/** Mistakes of a clerk who is asked: each is told at once and asked again, and nothing that was answered is lost. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTree } from '../../src/pipeline/effects.ts';
import { check } from '../../src/pipeline/run.ts';
import { askForm, decide } from './ask.ts';
import { tryDrafts } from './form.ts';
import type { Form, Known } from './form.ts';
import { ROW_KINDS } from './kinds.ts';
import { rowForm } from './row-form.ts';

const BASE = join(import.meta.dirname, '../fixtures/base');
const [data, content] = [readTree(BASE, 'data'), readTree(BASE, 'content')];
const { rows, articles, findings } = check(data, content);
if (rows === null) throw new Error(`the base has ${findings.length} findings`);
const known: Known = { data, content, rows, articles };
const form = (kind: string): Form => rowForm(ROW_KINDS[kind] ?? { zh: '', table: 'zones', repeated: [], counted: [] }, known);

function talk(lines: readonly string[]) {
  const said: string[] = [];
  const rest = [...lines];
  return { said, talk: { say: (text: string) => said.push(text), hear: () => Promise.resolve(rest.shift() ?? null) } };
}
const asked = async (lines: readonly string[], again?: ReadonlySet<string>, given = new Map<string, string>()) => {
  const { said, talk: talking } = talk(lines);
  const answers = await askForm(form('source'), given, talking, again);
  return { said: said.join('\n'), answers: Object.fromEntries(answers), all: answers };
};
const source = ['new-report', '标题甲', '网页报道', '未写明', 'sample-city', 'B', '3', ''];
const good = new Map(Object.entries({ id: 'new-report', title: '标题甲', kind: 'web', date_basis: 'not-stated', covers: 'sample-city', grade: 'B', passages_total: '3' }));

describe('an answer', () => {
  it('that is a Chinese id is told at once, and what follows is kept', async () => {
    const { said, answers } = await asked(['聊城高新区2031', ...source]);
    expect(said).toMatch(/编号“聊城高新区2031”的写法不对。应为：小写字母、数字，用 - 连接。例：\S+。请重写。/);
    expect(answers).toMatchObject({ id: 'new-report', title: '标题甲', kind: 'web', grade: 'B', passages_total: '3' });
  });

  it.each([[1, '合计'], [1, '标题甲']])('number %i that looks like a total or a title of a sheet, %s, is an answer like any other', async (at, word) => {
    expect((await asked(source.with(at, word))).answers).toMatchObject({ title: word });
  });

  it('that is no option is told at once', async () => {
    const { said, answers } = await asked([...source.slice(0, 2), '红头', ...source.slice(2)]);
    expect(said).toContain('“红头”不在可选项里');
    expect(answers).toMatchObject({ kind: 'web' });
  });

  it('that is taken by another row is told at once', async () => {
    const { said } = await asked([rows.sources[0]?.id ?? '', ...source]);
    expect(said).toContain(`编号“${rows.sources[0]?.id ?? ''}”已经用过。`);
  });

  it('that is part of a name is answered with the number to write', async () => {
    const name = rows.areas.find(({ id }) => id === 'sample-port')?.name ?? '';
    const { said, answers } = await asked([...source.slice(0, 4), name.slice(0, -1), '1', ...source.slice(5)]);
    expect(said).toContain(`找不到“${name.slice(0, -1)}”。是不是 1 ${name}？写 1。`);
    expect(answers).toMatchObject({ covers: 'sample-port' });
  });

  it('may be the short form that pages print', async () => {
    expect((await asked(source.with(5, '甲'))).answers).toMatchObject({ grade: 'A' });
  });

  it('with a mark for nothing is not taken for silence', async () => {
    const { said } = await asked([...source.slice(0, 7), 'y', '—', '', ...Array.from({ length: 9 }, () => '')]);
    expect(said).toContain('“—”等于没有填。没有就直接按回车。');
  });

  it('with a telephone number of a person is refused', async () => {
    const { said, answers } = await asked([source[0] ?? '', '联系人 13812345678', ...source.slice(1)]);
    expect([said.includes('138****5678'), answers['title']]).toEqual([true, '标题甲']);
  });
});

describe('what other answers ask for', () => {
  it('is asked although the column may be empty', async () => {
    const { said, answers } = await asked([...source.with(3, '原文写明').slice(0, 7), '', '2031-08']);
    expect(said).toContain('照前面填的，这一项要填');
    expect(answers).toMatchObject({ date: '2031-08', date_basis: 'printed' });
  });

  it('can be changed by going back to any field', async () => {
    const wrong = new Map([...good, ['date_basis', 'printed']]);
    const { said, talk: talking } = talk(['没有这项', '日期依据']);
    const wanted = await decide(form('source'), wrong, new Set(['date']), false, talking);
    expect([...(wanted instanceof Set ? wanted : [])]).toEqual(['date_basis']);
    expect(said.join('\n')).toMatch(/还不能写入。回车重填 日期（date）；[^]*没有“没有这项”这一项。/);
    const { answers } = await asked(['未写明', ''], new Set(['date_basis']), new Map([...wrong].filter(([name]) => name !== 'date_basis')));
    expect(answers).toMatchObject({ title: '标题甲', date_basis: 'not-stated' });
  });

  it.each([['y', 'write'], ['', null], ['q', null]])('good answers and %j: %s', async (line, wanted) => {
    expect(await decide(form('source'), good, new Set(), true, talk([line]).talk)).toBe(wanted);
  });

  it('never lets a wrong row be written', async () => {
    expect(await decide(form('source'), good, new Set(), false, talk(['y', '', 'q']).talk)).toBeNull();
  });
});

describe('a row', () => {
  it('without its key is never offered', () => {
    expect(() => form('source').drafts(new Map([['title', '标题甲']]))).toThrow('must not be written');
  });

  it('of a source says what to look after in its passages', () => {
    expect(form('source').told(good)).toBe('已建 3 段，类型都是 paragraph（正文）；其中的标题请改为 title（标题）。');
    expect(form('source').told(new Map([...good, ['passages_total', '1']]))).toBe('');
    expect(tryDrafts(known, form('source').drafts(good))).toEqual([]);
  });
});
