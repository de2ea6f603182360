/** A new article as a form: its keys come from the schema of its collection, its text from a template. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { cellText } from '../../src/pipeline/changes/snapshot.ts';
import { wording } from '../../src/pipeline/messages/index.ts';
import { readArticles } from '../../src/pipeline/read/articles.ts';
import { readFrontMatter } from '../../src/pipeline/read/front-matter.ts';
import { COLLECTIONS } from '../../src/schema/article.ts';
import { tableList } from '../../src/schema/index.ts';
import { keyOf } from '../../src/schema/table.ts';
import type { Answers, Choice, Draft, Field, Form, Known, Read } from './form.ts';
import type { ArticleKind } from './kinds.ts';
import { rowsOf } from './rows-of.ts';

/** The file name of the article, which is also its address. */
const SLUG = 'slug';
const TEMPLATES = join(import.meta.dirname, '../templates');

export const templateText = (name: string): string => readFileSync(join(TEMPLATES, `${name}.mdx`), 'utf8');

export function articleForm(kind: ArticleKind, known: Known): Form {
  const shape = COLLECTIONS[kind.collection].schema.shape as Readonly<Record<string, z.ZodType>>;
  const asked = Object.keys(shape).filter((key) => !Object.hasOwn(kind.fixed, key));
  const required = (key: string): boolean => shape[key]?.safeParse(undefined).success === false;
  const order = [SLUG, ...asked.filter(required), ...asked.filter((key) => !required(key))];
  return {
    names: order,
    next: (answers) => {
      const key = order.find((one) => !answers.has(one));
      return key === undefined ? null : key === SLUG ? slugField(kind, known) : field(kind, known, key, shape[key] ?? z.never(), required(key));
    },
    drafts: (answers) => [draft(kind, known, answers)],
    told: () => '',
    fieldOf: ({ column }) => order.find((key) => key === column) ?? null,
  };
}

const pathOf = (kind: ArticleKind, slug: string): string => `content/${kind.collection}/zh/${slug}.mdx`;

function slugField(kind: ArticleKind, known: Known): Field {
  const read = (answer: string): Read => {
    const slug = answer.trim();
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return { wrong: `“${answer}”不能作文件名`, remedy: '用小写字母、数字，用 - 连接，例：taian-action-plan' };
    const taken = known.content.some((file) => file.path === pathOf(kind, slug));
    return taken ? { wrong: `${pathOf(kind, slug)} 已经有了，不会覆盖`, remedy: '换一个名字' } : { text: slug };
  };
  return { name: SLUG, zh: '文件名', note: '小写英文，也是网址的一部分。', example: 'action-plan-2026', required: true, choices: [], many: false, proposal: '', read };
}

function field(kind: ArticleKind, known: Known, key: string, schema: z.ZodType, required: boolean): Field {
  const meta = schema.meta() ?? {};
  const json = z.toJSONSchema(schema, { io: 'input' });
  return {
    name: key,
    zh: meta.title ?? key,
    note: meta.description ?? '',
    example: String((meta['examples'] as readonly unknown[] | undefined)?.[0] ?? ''),
    required,
    choices: [...(json.enum ?? []).map((code) => ({ code: String(code), zh: '' })), ...linked(kind, known, key)],
    many: json.type === 'array',
    proposal: kind.counted.includes(key) ? String(Math.max(0, ...numbersSoFar(kind, known, key)) + 1) : '',
    read: (answer) => readKey(kind, key, answer),
  };
}

const numbersSoFar = (kind: ArticleKind, known: Known, key: string): number[] =>
  known.articles.filter(({ collection }) => collection === kind.collection).map(({ data }) => Number(data[key]));

function linked(kind: ArticleKind, known: Known, key: string): Choice[] {
  const name = (COLLECTIONS[kind.collection].links as Readonly<Record<string, string>>)[key];
  const table = tableList.find((one) => one.name === name);
  return table ? rowsOf(known, table.name).map((row) => ({ code: keyOf(table, row), zh: cellText(row[table.label]) })) : [];
}

/** The answer is read as the whole article would be: the template with this key changed. */
function readKey(kind: ArticleKind, key: string, answer: string): Read {
  const path = pathOf(kind, 'new');
  const text = articleText(kind, new Map([[key, answer.trim()]]), { keepExamples: true });
  const finding = readArticles([{ path, bytes: Buffer.from(text) }]).findings.find((one) => one.column === key || one.column === undefined);
  return finding ? wording(finding) : { text: answer.trim() };
}

function draft(kind: ArticleKind, known: Known, answers: Answers): Draft {
  const path = pathOf(kind, answers.get(SLUG) ?? '');
  if (known.content.some((file) => file.path === path)) throw new Error(`${path} exists and must not be overwritten`);
  return { path, text: articleText(kind, answers, { keepExamples: false }), fresh: true };
}

function articleText(kind: ArticleKind, answers: Answers, { keepExamples }: { readonly keepExamples: boolean }): string {
  const template = readFrontMatter(kind.template, templateText(kind.template));
  if ('code' in template) throw new Error(`the template ${kind.template} has no front matter`);
  const shape = COLLECTIONS[kind.collection].schema.shape as Readonly<Record<string, z.ZodType>>;
  const values = Object.keys(shape).flatMap((key) => {
    const answer = answers.get(key) ?? kind.fixed[key];
    const kept = keepExamples && answer === undefined ? template.values[key] : undefined;
    return answer !== undefined && answer !== '' ? [[key, typed(shape[key] ?? z.never(), answer)]] : kept === undefined ? [] : [[key, kept]];
  });
  return `---\n${stringify(Object.fromEntries(values), { lineWidth: 0, schema: 'core' })}---\n${template.body}`;
}

/** An answer in the form its key has: a list, a number or text. */
function typed(schema: z.ZodType, answer: string): unknown {
  const { type } = z.toJSONSchema(schema, { io: 'input' });
  if (type === 'array') return answer.split('|').map((item) => item.trim());
  return type === 'integer' && /^\d+$/.test(answer) ? Number(answer) : answer;
}
