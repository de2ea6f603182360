/**
 * A form of the investor's desk: answers while the reader types, in a live region, and keeps what was typed after `#` in
 * the address, which a browser never sends.
 */
import { addressed, chosen, remember, restore } from './form-address.ts';
import { readTyped } from './typed-number.ts';
import type { Typed } from './typed-number.ts';
import { marks } from './language.ts';

export type Words = Readonly<Record<string, string>>;

/** Runs `answer` for every form that `selector` finds; its lines go into the element the form names. */
export function deskForms(selector: string, answer: (form: HTMLFormElement, words: Words) => readonly string[]): void {
  for (const form of document.querySelectorAll<HTMLFormElement>(selector)) {
    const output = document.getElementById(`${form.id}-result`);
    const words = JSON.parse(form.dataset['words'] ?? '{}') as Words;
    const show = (): void => {
      output?.setAttribute('data-answered', '');
      output?.replaceChildren(
        ...answer(form, words).map((line) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = line;
          return paragraph;
        }),
      );
    };
    const fromAddress = (): void => {
      if (addressed('#').get('form') !== form.id) return;
      form.reset();
      restore(form, '#');
      form.closest('details')?.setAttribute('open', '');
      show();
    };
    form.addEventListener('input', () => {
      show();
      remember([['form', form.id], ...chosen(form)], '#');
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('hashchange', fromAddress);
    fromAddress();
  }
}

/** The value of a field of the form. */
export function valueOf(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : '';
}

export interface Amount {
  readonly number: string;
  /** Blank where the field has no unit. */
  readonly unit: string;
  /** Both as the reader is told. */
  readonly said: string;
}

/** What the reader typed into a field; null when blank or not usable, which the field then shows. A unit typed with the number is shown in the choice beside it for as long as it stands there. */
export function amountOf(form: HTMLFormElement, name: string, unitName: string): Amount | null {
  const choice = form.elements.namedItem(unitName);
  const select = choice instanceof HTMLSelectElement ? choice : null;
  const options = [...(select?.options ?? [])];
  const typed = typedIn(form, name, options.flatMap(({ value, text }) => [text, value]));
  if (typed === null) return null;
  if (select) follow(select, options.find(({ text, value }) => text === typed.unit || value === typed.unit)?.value ?? null);
  const said = select?.selectedOptions[0]?.dataset['said'] ?? '{n}';
  return { number: typed.number, unit: select?.value ?? '', said: fill(said, { n: marks.grouped(typed.number) }) };
}

function follow(select: HTMLSelectElement, unit: string | null): void {
  const { chosen: before } = select.dataset;
  if (unit !== null) {
    select.dataset['chosen'] = before ?? select.value;
    select.value = unit;
  } else if (before !== undefined) {
    select.value = before;
    delete select.dataset['chosen'];
  }
}

/** The number and, if one of `units` was typed with it, the unit; null when blank or not usable, which the field then shows. */
export function typedIn(form: HTMLFormElement, name: string, units: readonly string[]): Extract<Typed, { kind: 'number' }> | null {
  const field = form.elements.namedItem(name) as HTMLInputElement;
  const typed = readTyped(field.value, units);
  const wrong = typed.kind === 'negative' || typed.kind === 'unread';
  field.setAttribute('aria-invalid', String(wrong));
  if (wrong) field.dataset['wrong'] = typed.kind;
  return typed.kind === 'number' ? typed : null;
}

/** `{name}` in the words replaced by the values. */
export const fill = (words: string | undefined, values: Words): string => (words ?? '').replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');

/** A line for each field that cannot be used, with what was typed; none when all is well. */
export function wrongFields(form: HTMLFormElement, words: Words): string[] {
  return [...form.querySelectorAll<HTMLInputElement>('[aria-invalid=true]')].map((field) => fill(words[field.dataset['wrong'] ?? ''], { text: field.value }));
}
