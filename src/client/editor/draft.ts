/** What is being written: the chosen schema, its fields, the answers in the form and what they make. */
import { complain } from './check.ts';
import { fieldsOf } from './fields.ts';
import type { Field, Schema } from './fields.ts';
import { loadIds, loadLabels, loadSchema } from './published.ts';
import { articleText, headerLine, rowLine, rowPath } from './texts.ts';
import { controlId, fill, idList, showComplaint } from './view.ts';
import type { Words } from './view.ts';

const ARTICLE = 'front-matter/';
/** The name of the file; it stands apart from the schema. */
export const SLUG = 'slug';

export interface Page {
  readonly form: HTMLFormElement;
  readonly kind: HTMLSelectElement;
  readonly said: HTMLElement;
  readonly result: HTMLElement;
  readonly words: Words;
  /** Address of data/v1, with a slash at its end. */
  readonly base: string;
  /** Where the words of the fields are; null where those of the schemas do. */
  readonly labels: string | null;
}

export interface Draft extends Page {
  /** `front-matter/<collection>` or the name of a table. */
  readonly name: string;
  readonly schema: Schema;
  readonly fields: readonly Field[];
}

/** The ids of each table that was loaded. */
const ids = new Map<string, ReadonlySet<string>>();

export async function newDraft(page: Page): Promise<Draft> {
  const name = page.kind.value;
  const [schema, labels] = await Promise.all([loadSchema(page.base, name), page.labels === null ? {} : loadLabels(page.labels, name)]);
  const slug: Field = {
    name: SLUG,
    title: page.words['slug'] ?? '',
    note: page.words['slugNote'] ?? '',
    example: 'action-plan-2026',
    type: 'text',
    required: true,
    choices: [],
    table: null,
    pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
    min: 1,
    max: 80,
  };
  return { ...page, name, schema, fields: name.startsWith(ARTICLE) ? [slug, ...fieldsOf(schema, labels)] : fieldsOf(schema, labels) };
}

export const isArticle = ({ name }: Draft): boolean => name.startsWith(ARTICLE);

function answers({ form }: Draft): Map<string, string> {
  return new Map([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])));
}

/** Where the file belongs, from the root of the project. */
export function pathOf(draft: Draft): string {
  const given = answers(draft);
  return isArticle(draft) ? `content/${draft.name.slice(ARTICLE.length)}/zh/${given.get(SLUG) ?? ''}.mdx` : rowPath(draft.name, draft.schema['x-partition'], given);
}

export const fileName = (draft: Draft): string => pathOf(draft).split('/').at(-1) ?? '';
export const lineOf = (draft: Draft): string => rowLine(draft.fields, answers(draft));

export function textOf(draft: Draft): string {
  const given = answers(draft);
  const keys = draft.fields.filter(({ name }) => name !== SLUG);
  return isArticle(draft) ? articleText(keys, given, given.get('body') ?? '') : `${headerLine(draft.fields)}\n${rowLine(draft.fields, given)}\n`;
}

export function say({ said, words }: Page, name: string, values: Readonly<Record<string, string | number>> = {}): void {
  said.textContent = fill(words[name], values);
}

/** Loads the ids that a field may name, once. */
export async function loadTable({ base }: Page, table: string): Promise<void> {
  if (ids.has(table)) return;
  ids.set(table, new Set());
  const loaded = await loadIds(base, table);
  ids.set(table, new Set(loaded.map(([id]) => id)));
  document.body.append(idList(table, loaded));
}

/** Shows at the field what is wrong with its answer. Returns the sentence; empty when all is well. */
export function checkField(draft: Draft, field: Field): string {
  const known = ids.get(field.table ?? '');
  return showComplaint(field, complain(field, answers(draft).get(field.name) ?? '', known && known.size > 0 ? known : null), draft.words);
}

/** Whether all is well; else the first wrong field gets the focus. What was written so far is shown either way. */
export async function checkAll(draft: Draft): Promise<boolean> {
  await Promise.all(draft.fields.flatMap(({ table }) => (table === null ? [] : [loadTable(draft, table)])));
  const wrong = draft.fields.filter((field) => checkField(draft, field) !== '');
  draft.result.textContent = textOf(draft);
  say(draft, wrong.length > 0 ? 'problems' : 'good', { count: wrong.length, path: pathOf(draft) });
  document.getElementById(controlId(wrong[0]?.name ?? ''))?.focus();
  return wrong.length === 0;
}
