/**
 * A form of the investor's desk: answers while the reader types, in a live region, and keeps what was typed after `#` in
 * the address, which a browser never sends.
 */
import { addressed, chosen, remember, restore } from './form-address.ts';

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

/** The number a reader typed, full-width digits and thousands marks folded; null when blank or no number, which the field then shows. */
export function numberOf(form: HTMLFormElement, name: string): string | null {
  const field = form.elements.namedItem(name) as HTMLInputElement;
  const text = field.value.normalize('NFKC').replace(/[,\s]/g, '');
  const wrong = text !== '' && !/^\d{1,15}(\.\d{1,9})?$/.test(text);
  field.setAttribute('aria-invalid', String(wrong));
  return wrong || text === '' ? null : text;
}

/** `{name}` in the words replaced by the values. */
export const fill = (words: string | undefined, values: Words): string => (words ?? '').replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');

/** A line that names what was typed and is no number; none when all is well. */
export function wrongFields(form: HTMLFormElement, words: Words): string[] {
  return [...form.querySelectorAll<HTMLInputElement>('[aria-invalid=true]')].map((field) => fill(words['wrong'], { text: field.value }));
}
