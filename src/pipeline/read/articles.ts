/** content/<collection>/<language>/<slug>.mdx → checked front matter. Bodies are only checked here; Astro renders them. */
import type { z } from 'zod';
import { COLLECTIONS } from '../../schema/article.ts';
import type { CollectionName } from '../../schema/article.ts';
import { nearest } from '../../schema/nearest.ts';
import type { InputFile } from '../effects.ts';
import type { Finding } from '../finding.ts';
import { checkBody } from './article-body.ts';
import { decode } from './decode.ts';
import { faultOf } from './fault.ts';
import { readFrontMatter } from './front-matter.ts';
import { personalFindings } from './personal-data.ts';

export interface Article {
  readonly file: string;
  readonly collection: CollectionName;
  readonly language: string;
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The whole file, with line breaks alike on every machine. */
  readonly text: string;
  /** Line of the file on which each key of the front matter stands. */
  readonly lines: ReadonlyMap<string, number>;
}

export interface ReadArticles {
  readonly articles: readonly Article[];
  readonly findings: readonly Finding[];
}

const PATH = /^content\/([a-z]+)\/([a-z]{2})\/([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;
const isCollection = (name: string): name is CollectionName => Object.hasOwn(COLLECTIONS, name);

export function readArticles(inputs: readonly InputFile[]): ReadArticles {
  const articles: Article[] = [];
  const findings: Finding[] = [];
  for (const input of inputs) {
    const [, collection = '', language = '', slug = ''] = PATH.exec(input.path) ?? [];
    const fault = faultOf(input);
    if (!isCollection(collection)) {
      if (fault) {
        findings.push(fault);
        continue;
      }
      const allowed = Object.keys(COLLECTIONS).map((c) => `content/${c}/zh/小写英文名.mdx`).join('、');
      findings.push({ code: 'unexpected-file', severity: 'error', file: input.path, value: input.path, allowed });
      continue;
    }
    const decoded = fault ? { finding: fault } : decode(input.path, input.bytes);
    if ('finding' in decoded) {
      findings.push(decoded.finding);
      continue;
    }
    if (decoded.warning) findings.push({ ...decoded.warning, code: 'bad-encoding', severity: 'error' });
    findings.push(...personalLines(input.path, decoded.text));
    const matter = readFrontMatter(input.path, decoded.text);
    if ('code' in matter) {
      findings.push(matter);
      continue;
    }
    const lines = keyLines(decoded.text, matter.offset);
    const parsed = COLLECTIONS[collection].schema.safeParse(matter.values);
    findings.push(...(parsed.error ? keyFindings(input.path, collection, lines, parsed.error.issues, matter.values) : []));
    findings.push(...checkBody(input.path, matter.body, matter.offset));
    if (parsed.success) articles.push({ file: input.path, collection, language, slug, data: parsed.data, text: decoded.text.replace(/\r\n?/g, '\n'), lines });
  }
  return { articles, findings };
}

function personalLines(file: string, text: string): Finding[] {
  return text.split(/\r\n?|\n/).flatMap((line, i) => personalFindings(line).map((found): Finding => ({ ...found, file, line: i + 1 })));
}

function keyLines(text: string, offset: number): ReadonlyMap<string, number> {
  const head = text.split(/\r\n?|\n/).slice(0, offset);
  return new Map(head.map((line, i) => [line.split(':')[0] ?? '', i + 1]));
}

function keyFindings(
  file: string,
  collection: CollectionName,
  lines: ReadonlyMap<string, number>,
  issues: readonly z.core.$ZodIssue[],
  values: Readonly<Record<string, unknown>>,
): Finding[] {
  const shape: Readonly<Record<string, z.ZodType>> = COLLECTIONS[collection].schema.shape;
  const misspelled = new Set(Object.keys(values).filter((key) => !Object.hasOwn(shape, key)).map((key) => nearest(key, Object.keys(shape))));
  return issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')];
    return keys.filter((key) => Object.hasOwn(values, key) || !misspelled.has(key)).map((key): Finding => {
      const line = lines.get(key);
      const allowed = issue.code === 'unrecognized_keys' ? `${Object.keys(shape).join('、')} 之一` : expected(issue);
      const read = values[key];
      const value = read === undefined ? '（没有填）' : typeof read === 'string' ? read : JSON.stringify(read);
      const example = Object.hasOwn(shape, key) ? shape[key]?.meta()?.['examples'] : undefined;
      const near = Object.hasOwn(shape, key) ? null : nearest(key, Object.keys(shape));
      const hints = { ...(Array.isArray(example) && { example: String(example[0]) }), ...(near && { suggestion: near }) };
      return { code: 'front-matter-key', severity: 'error', file, ...(line !== undefined && { line }), column: key, value, allowed, ...hints };
    });
  });
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join('、');
  if (issue.code === 'invalid_type') return { string: '文字', number: '数字', array: '列表' }[issue.expected as string] ?? issue.expected;
  if (issue.code === 'too_big') return `不超过 ${issue.maximum}${issue.origin === 'string' ? ' 字' : ''}`;
  if (issue.code === 'too_small') return `不少于 ${issue.minimum}${issue.origin === 'string' ? ' 字' : ''}`;
  return issue.code === 'invalid_format' ? '例子那样的写法' : issue.message;
}
