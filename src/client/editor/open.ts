/** An article file → answers and body. Loaded when somebody opens a file, because it brings a reader of YAML with it. */
import { parseDocument } from 'yaml';

export interface Opened {
  readonly answers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Null when the file has no front matter that can be read without loss. */
export function readArticle(text: string): Opened | null {
  const [, yaml, body] = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)([\s\S]*)$/.exec(text) ?? [];
  if (yaml === undefined || body === undefined) return null;
  const document = parseDocument(yaml, { schema: 'core', strict: true, uniqueKeys: true, merge: false });
  const values: unknown = document.errors.length === 0 ? document.toJS({ maxAliasCount: 0 }) : null;
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return null;
  const answers = Object.entries(values).map(([key, value]) => [key, answerOf(value)] as const);
  return { answers: new Map(answers), body: body.trim() };
}

function answerOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join('|') : String(value as string | number);
}
