/** The fields as form controls, each with its sentence, its example and a place for what is wrong. */
import type { Complaint } from './check.ts';
import type { Field } from './fields.ts';
import { marks } from '../language.ts';

export type Words = Readonly<Record<string, string>>;

/** `{name}` in the words replaced by the values. */
export const fill = (words: string | undefined, values: Readonly<Record<string, string | number>>): string =>
  (words ?? '').replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));

function make<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

export const controlId = (name: string): string => `field-${name}`;
const listId = (table: string): string => `editor-ids-${table}`;

export function fieldView(field: Field, words: Words): HTMLElement {
  const id = controlId(field.name);
  const common = { id, name: field.name, 'aria-describedby': `${id}-note ${id}-wrong`, ...(field.required && { required: '' }) };
  const mark = field.required ? make('strong', {}, ` ${words['required'] ?? ''}`) : '';
  const many = field.type === 'list' ? ` ${words['many'] ?? ''}` : '';
  return make(
    'div',
    { class: 'editor-field' },
    make('label', { for: id }, field.title, mark),
    make('small', { id: `${id}-note` }, `${field.note}${fill(words['example'], { example: field.example })}${many}`),
    control(field, common, words),
    make('p', { id: `${id}-wrong`, class: 'editor-wrong' }),
  );
}

function control(field: Field, common: Readonly<Record<string, string>>, words: Words): HTMLElement {
  if (field.choices.length > 0) {
    const options = field.choices.map(({ code, label }) => make('option', { value: code }, label === code ? code : `${label}${marks.open}${code}${marks.close}`));
    return make('select', common, make('option', { value: '' }, words['choose'] ?? ''), ...options);
  }
  if (field.type === 'text' && field.max > 100 && field.pattern === null && field.table === null) return make('textarea', { ...common, rows: '3' });
  const numeric = field.type === 'number' || field.type === 'integer' ? { inputmode: 'decimal' } : {};
  return make('input', { ...common, ...numeric, autocomplete: 'off', ...(field.table !== null && { list: listId(field.table), 'data-table': field.table }) });
}

export function bodyView(words: Words): HTMLElement {
  const id = controlId('body');
  return make('div', { class: 'editor-field' }, make('label', { for: id }, words['body'] ?? ''), make('small', { id: `${id}-note` }, words['bodyNote'] ?? ''), make('textarea', { id, name: 'body', rows: '14', 'aria-describedby': `${id}-note` }));
}

export function idList(table: string, ids: readonly (readonly [string, string])[]): HTMLElement {
  return make('datalist', { id: listId(table) }, ...ids.map(([id, label]) => make('option', { value: id }, label)));
}

/** Shows what is wrong at the field, or takes it away. Returns the sentence. */
export function showComplaint(field: Field, complaint: Complaint | null, words: Words): string {
  const control = document.getElementById(controlId(field.name));
  const place = document.getElementById(`${controlId(field.name)}-wrong`);
  const sentence = complaint ? fill(words[`wrong.${complaint.why}`], { limit: complaint.limit ?? '', example: field.example }) : '';
  control?.setAttribute('aria-invalid', String(complaint !== null));
  if (place) place.textContent = sentence;
  return sentence;
}

/** Puts a value into a control of the form; one that the form does not have is left out. */
export function setControl(name: string, value: string): void {
  const control = document.getElementById(controlId(name));
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement) control.value = value;
}
