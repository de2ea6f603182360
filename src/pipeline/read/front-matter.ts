/** A strict reader of front matter: a fence that is not exact, an alias or a merge key is a finding, never an empty object. */
import { parseDocument, visit } from 'yaml';
import type { Finding } from '../finding.ts';

export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** Text after the closing fence. */
  readonly body: string;
  /** Lines before the body, so that a line of the body can be given as a line of the file. */
  readonly offset: number;
}

const LIMIT = 16_384;

export function readFrontMatter(file: string, text: string): FrontMatter | Finding {
  const bad = (wrong: string, line = 1): Finding => ({ code: 'front-matter-form', severity: 'error', file, line, wrong });
  const lines = text.split(/\r\n?|\n/);
  if (lines[0] !== '---') return bad('第一行不是 ---（前面不能有空格、空行，也不能是全角横线）');
  const end = lines.indexOf('---', 1);
  if (end < 0) return bad('没有找到结束的 --- 行', lines.length);
  const yaml = lines.slice(1, end).join('\n');
  if (yaml.length > LIMIT) return bad(`文首信息超过 ${LIMIT} 字`);
  const wide = lines.slice(1, end).findIndex((line) => /^\s*[A-Za-z]+\s*：/.test(line));
  if (wide >= 0) return bad('冒号是全角的', wide + 2);
  return readYaml(file, yaml, lines.slice(end + 1).join('\n'), end + 1);
}

const REASONS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同一项写了两次',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“冒号加空格”',
  MISSING_CHAR: '引号或括号没有配对',
  BAD_INDENT: '缩进或括号不对',
  TAB_AS_INDENT: '行首用了 Tab 键，改用空格',
  TAG_RESOLVE_FAILED: '这里不能用 ! 开头',
};

function readYaml(file: string, yaml: string, body: string, offset: number): FrontMatter | Finding {
  const bad = (value: string, line: number): Finding => ({ code: 'front-matter-yaml', severity: 'error', file, line, value });
  const document = parseDocument(yaml, { schema: 'core', strict: true, uniqueKeys: true, merge: false });
  const lineOf = (position: number): number => yaml.slice(0, position).split('\n').length + 1;
  const error = document.errors[0] ?? document.warnings[0];
  if (error) return bad(REASONS[error.code] ?? error.message.split('\n')[0] ?? '', lineOf(error.pos[0]));
  let marked: number | null = null;
  let comment: number | null = null;
  visit(document, (_key, node) => {
    const special = typeof node === 'object' && node !== null && ('source' in node || 'anchor' in node);
    const anchored = special && 'anchor' in node && node.anchor !== undefined;
    const alias = special && node.constructor.name === 'Alias';
    const range = special && 'range' in node ? (node.range as [number] | undefined) : undefined;
    if (anchored || alias) marked ??= range?.[0] ?? 0;
    if (special && 'comment' in node && node.comment) comment ??= range?.[0] ?? 0;
  });
  if (marked !== null) return bad('这里不能用 & 或 * 开头', lineOf(marked));
  if (comment !== null) return bad('# 后面的文字会丢失', lineOf(comment));
  const values: unknown = document.toJS();
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return bad('没有读到任何“名称: 内容”', 2);
  return { values: values as Record<string, unknown>, body, offset };
}
