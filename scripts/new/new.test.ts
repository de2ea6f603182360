import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readTree } from '../../src/pipeline/effects.ts';
import { readArticles } from '../../src/pipeline/read/articles.ts';
import { check } from '../../src/pipeline/run.ts';
import { COLLECTIONS } from '../../src/schema/article.ts';
import { TABLES } from '../../src/schema/index.ts';
import { articleForm, templateText } from './article-form.ts';
import { askForm, Stopped } from './ask.ts';
import { complete } from './complete.ts';
import { tryDrafts } from './form.ts';
import type { Form, Known } from './form.ts';
import { ARTICLE_KINDS, ROW_KINDS } from './kinds.ts';
import { readOptions } from './options.ts';
import { nextId } from './proposals.ts';
import { rowForm } from './row-form.ts';

const BASE = join(import.meta.dirname, '../fixtures/base');
const data = readTree(BASE, 'data');
const content = readTree(BASE, 'content');
const { rows, articles, findings } = check(data, content);
if (rows === null) throw new Error(`the base has ${findings.length} findings`);
const known: Known = { data, content, rows, articles };

const row = (kind: string): Form => rowForm(ROW_KINDS[kind] ?? { zh: '', table: 'zones', repeated: [], counted: [] }, known);
const figure = { zone: 'sample-east', source: 'sample-report', scope: 'zone', subject: '新建道路', indicator: 'sample-length', state: 'target', value: '２7', comparator: '等于', unit: '公里', as_printed: '新建道路27公里' };
const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

describe('the kinds', () => {
  it('name only tables, columns and keys that exist', () => {
    for (const { table, repeated, counted } of Object.values(ROW_KINDS)) {
      for (const name of [...repeated, ...counted]) expect(Object.keys(TABLES[table].columns)).toContain(name);
    }
    for (const { collection, fixed, counted } of Object.values(ARTICLE_KINDS)) {
      for (const name of [...Object.keys(fixed), ...counted]) expect(Object.keys(COLLECTIONS[collection].schema.shape)).toContain(name);
    }
  });

  it.each(Object.values(ARTICLE_KINDS))('the template $template fits the schema of $collection', ({ template, collection, fixed }) => {
    const read = readArticles([{ path: `content/${collection}/zh/a.mdx`, bytes: Buffer.from(templateText(template)) }]);
    expect(read.findings).toEqual([]);
    expect(read.articles[0]?.data).toMatchObject(fixed);
  });

  it('leave no template over', () => {
    const used = Object.values(ARTICLE_KINDS).map(({ template }) => `${template}.mdx`);
    expect(readdirSync(join(import.meta.dirname, '../templates')).sort()).toEqual(used.sort());
  });
});

describe('the next id', () => {
  it.each([
    ['jn20-f074', ['jn20-f074', 'jn20-f009', 'jn20-x200', 'lc22-f300'], 'jn20-f075'],
    ['a-f9', ['a-f9', 'a-f10'], 'a-f11'],
    ['a-f099', ['a-f099'], 'a-f100'],
    ['jining-hitech', ['jining-hitech'], ''],
    ['lc-2031-h1', ['lc-2031-h1', 'lc-2031-h2'], ''],
    ['report-2031', ['report-2031', 'report-2030'], ''],
    ['a-h1', ['a-h1'], ''],
  ])('after %s', (like, taken, next) => expect(nextId(like, taken)).toBe(next));
});

describe('a row from options', () => {
  it('fills id, place and period as in the last row of the same owner and source, and is good', () => {
    const { answers, proposed, problems } = complete(row('figure'), new Map(Object.entries(figure)));
    expect(problems).toEqual([]);
    expect(proposed).toEqual(['id', 'period_kind', 'period_label', 'year_basis', 'locator', 'period_end']);
    const [draft] = row('figure').drafts(answers);
    expect(tryDrafts(known, draft ? [draft] : [])).toEqual([]);
    const before = Buffer.from(data.find(({ path }) => path === draft?.path)?.bytes ?? []).toString();
    expect(draft?.text.startsWith(before)).toBe(true);
    expect(draft?.text.slice(before.length)).toBe(`${lastLine(draft?.text ?? '')}\n`);
    const last = rows.figures.findLast(({ zone, source }) => zone === 'sample-east' && source === 'sample-report');
    expect(lastLine(draft?.text ?? '')).toContain(`${last?.period_kind ?? ''},${last?.period_start ?? ''},${last?.period_end ?? ''}`);
    expect(lastLine(draft?.text ?? '')).toMatch(/^sample-f\d+,sample-east,,zone,,新建道路,sample-length,,,target,27,,eq,/);
    expect(rows.figures.map(({ id }) => id)).not.toContain(answers.get('id'));
  });

  it.each([
    [{ value: '约27' }, 'value'],
    [{ state: '目标值' }, 'state'],
    [{ indicator: 'nothing' }, 'indicator'],
    [{ locator: 'p999' }, 'locator'],
    [{ period_end: '2022-02-30' }, 'period_end'],
    [{ subject: '' }, 'subject'],
  ])('refuses %j at once, at its column', (wrong, column) => {
    const { problems } = complete(row('figure'), new Map(Object.entries({ ...figure, ...wrong })));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`（${column}）：`);
  });

  it('proposes nothing while neither owner nor source is known', () => {
    const { zone: _zone, source: _source, ...rest } = figure;
    expect(complete(row('figure'), new Map(Object.entries(rest))).proposed).toEqual([]);
  });

  it('finds what only the whole data show', () => {
    const { answers } = complete(row('figure'), new Map(Object.entries({ ...figure, id: rows.figures[0]?.id ?? '' })));
    expect(tryDrafts(known, row('figure').drafts(answers)).map(({ code }) => code)).toEqual(['duplicate-key']);
  });

  it('begins a file for a new owner, and quotes what needs quotes', () => {
    const other = { ...figure, zone: 'sample-west', subject: '甲,“乙”"丙"', id: 'sample-f90', locator: 'p1', period_kind: 'none', period_label: '未写明', year_basis: 'not-stated' };
    const { answers, problems } = complete(row('figure'), new Map(Object.entries(other)));
    expect(problems).toEqual([]);
    const [draft] = row('figure').drafts(answers);
    expect(draft).toMatchObject({ path: 'data/figures/sample-west.csv', fresh: true });
    expect(draft?.text).toContain('"甲,“乙”""丙"""');
    expect(tryDrafts(known, draft ? [draft] : [])).toEqual([]);
  });

  it('makes a source together with its passages', () => {
    const source = { id: 'new-report', title: '新的报告', kind: '网页报道', date_basis: 'not-stated', covers: 'sample-city', grade: 'B', passages_total: '2' };
    const { answers, problems } = complete(row('source'), new Map(Object.entries(source)));
    expect(problems).toEqual([]);
    const drafts = row('source').drafts(answers);
    expect(drafts.map(({ path, fresh }) => [path, fresh])).toEqual([['data/sources.csv', false], ['data/passages/new-report.csv', true]]);
    expect(tryDrafts(known, drafts)).toEqual([]);
  });
});

describe('an article', () => {
  const policy = ARTICLE_KINDS['policy'];
  const form = articleForm(policy ?? { zh: '', collection: 'articles', template: '', fixed: {}, counted: [] }, known);
  const given = { slug: 'new-plan', title: '方案：甲 #1', summary: '这份方案要求各开发区做哪些事情。', area: '示例市', source: 'sample-report', written: '2026-01-01' };

  it('is written from the template with the answers, and is good', () => {
    const { answers, problems } = complete(form, new Map(Object.entries({ ...given, area: 'sample-city' })));
    expect(problems).toEqual([]);
    const drafts = form.drafts(answers);
    expect(tryDrafts(known, drafts)).toEqual([]);
    expect(drafts[0]?.text).toContain('## 文件讲了什么');
    expect(drafts[0]?.text).not.toContain('某政发');
  });

  it('never takes the place of another', () => {
    const { problems } = complete(form, new Map(Object.entries({ ...given, slug: 'sample-policy', area: 'sample-city' })));
    expect(problems.join()).toContain('已经有了，不会覆盖');
    expect(() => form.drafts(new Map([['slug', 'sample-policy']]))).toThrow('must not be overwritten');
  });

  it('counts decisions on', () => {
    const decision = ARTICLE_KINDS['decision'];
    const { answers } = complete(articleForm(decision ?? { zh: '', collection: 'decisions', template: '', fixed: {}, counted: [] }, known), new Map([['slug', 'b']]));
    expect(answers.get('number')).toBe('2');
  });
});

describe('asking', () => {
  const talk = (lines: readonly string[]) => {
    const said: string[] = [];
    const rest = [...lines];
    return { said, talk: { say: (text: string) => said.push(text), hear: () => Promise.resolve(rest.shift() ?? null) } };
  };

  it('takes numbers, labels and Enter, says what is wrong and asks again', async () => {
    const order = ['sample-east', 'sample-report', '', '1', '新建道路', 'sample-length', '1', '等于', '', '', '', '新建道路27公里', '', 'y', '', '', '', '约27', '27'];
    const { said, talk: talking } = talk([...order, '', '', '公里', ...Array.from({ length: 40 }, () => '')]);
    const answers = await askForm(row('figure'), new Map(), talking);
    expect(said.filter((line) => line.includes('约27'))).toHaveLength(1);
    expect(Object.fromEntries(answers)).toMatchObject({ zone: 'sample-east', scope: 'zone', state: 'target', comparator: 'eq', value: '27', unit: '公里' });
    expect(tryDrafts(known, row('figure').drafts(answers))).toEqual([]);
  });

  it('stops when the input ends', async () => {
    await expect(askForm(row('figure'), new Map(), talk(['sample-east']).talk)).rejects.toThrow(Stopped);
  });
});

describe('the options', () => {
  it.each([['--kind'], ['--kind', 'town'], ['--zone', 'a'], ['figure'], ['--kind', 'figure', '--set', 'value']])('%s are refused', (...args) => {
    expect(readOptions(args)).toEqual(expect.any(String));
  });
  it('keep an equals sign in a value', () => {
    expect(readOptions(['--kind', 'source', '--set', 'address=https://a.cn/?x=1', '--dry-run'])).toEqual({ kind: 'source', set: new Map([['address', 'https://a.cn/?x=1']]), dryRun: true });
  });
});

// Each test starts the command several times.
describe('the command', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'zone-ledger-'));
  const script = join(import.meta.dirname, '../new.ts');
  const options = Object.entries(figure).flatMap(([name, value]) => ['--set', `${name}=${value}`]);
  beforeEach(() => cpSync(BASE, folder, { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = () => readFileSync(join(folder, 'data/figures/sample-east.csv'), 'utf8');

  it('writes the row once, and only without --dry-run', () => {
    const before = file();
    execFileSync(process.execPath, [script, '--kind', 'figure', ...options, '--dry-run'], { cwd: folder });
    expect(file()).toBe(before);
    execFileSync(process.execPath, [script, '--kind', 'figure', ...options], { cwd: folder });
    expect(file().slice(0, before.length)).toBe(before);
    expect(check(readTree(folder, 'data'), readTree(folder, 'content')).findings).toEqual([]);
  });

  it('writes nothing and exits 1 on a wrong answer or an input that ends, 2 on a wrong option', () => {
    const before = file();
    const run = (args: readonly string[], input = '') => spawnSync(process.execPath, [script, ...args], { cwd: folder, input, encoding: 'utf8' });
    expect(run(['--kind', 'figure', ...options, '--set', 'value=约']).status).toBe(1);
    expect(run([], '4\nsample-east\n')).toMatchObject({ status: 1, stderr: '没有写入：输入结束时还没有填完。\n' });
    expect(run(['--kind', 'town']).status).toBe(2);
    expect(file()).toBe(before);
    expect(existsSync(join(folder, 'data/figures/.csv'))).toBe(false);
  });
});
