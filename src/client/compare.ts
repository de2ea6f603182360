/** Any two or three zones side by side: fetches their sheets, joins the columns, and asks the same guard as the build which figures may stand in one row. */
import { sideBySide } from '../methods/side-by-side.ts';
import type { Measured } from '../methods/yardstick.ts';
import { chosen, remember, restore } from './form-address.ts';
import { marks } from './language.ts';

interface Entry extends Measured {
  /** The line of the sheet. */
  readonly line: HTMLElement;
}

const form = document.querySelector<HTMLFormElement>('#compare-form');
const said = document.querySelector<HTMLElement>('#compare-said');
const output = document.querySelector<HTMLElement>('#compare-result');
const reasons = document.querySelector<HTMLTemplateElement>('#compare-reasons');

if (form && said && output && reasons) {
  const sheets = new Map<string, Promise<Document>>();
  const load = (id: string): Promise<Document> => {
    const known = sheets.get(id);
    if (known) return known;
    const loading = fetch(`${form.dataset['base'] ?? ''}${id}/`)
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error(String(response.status)))))
      .then((html) => new DOMParser().parseFromString(html, 'text/html'));
    sheets.set(id, loading);
    return loading;
  };

  const update = async (): Promise<void> => {
    const choice = chosen(form);
    if (!unknown()) remember(choice);
    const ids = [...new Set(choice.map(([, id]) => id))];
    if (ids.length < 2) {
      said.textContent = (choice.length > 1 ? form.dataset['same'] : unknown() ? form.dataset['unknown'] : '') ?? '';
      output.replaceChildren();
      return;
    }
    said.textContent = said.dataset['loading'] ?? '';
    const pages = await Promise.all(ids.map(load));
    const [first] = pages;
    if (!first) return;
    output.replaceChildren(figures(pages), joined(pages));
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = pages.map(nameOf).join(' · ');
    said.textContent = (said.dataset['done'] ?? '').replace('{zones}', pages.map(nameOf).join(marks.list));
  };

  /** The fact tables of the sheets as one: further zones are further cells of the row with the same key. */
  const joined = (pages: readonly Document[]): HTMLElement => {
    const [table, ...others] = pages.map((page) => page.querySelector<HTMLTableElement>('#sheet')?.cloneNode(true) as HTMLTableElement);
    if (!table) return document.createElement('p');
    for (const other of others) {
      table.tHead?.rows[0]?.append(...(other.tHead?.querySelectorAll('th') ?? []));
      for (const row of table.querySelectorAll<HTMLElement>('[data-key]')) row.append(...other.querySelectorAll(`[data-key="${row.dataset['key'] ?? ''}"] td`));
      for (const head of table.querySelectorAll<HTMLTableCellElement>('[colspan]')) head.colSpan += 1;
    }
    // Where none of the zones has anything entered, a row says nothing.
    for (const row of table.querySelectorAll('[data-key]')) if (!row.querySelector('td:not([data-empty])')) row.remove();
    for (const body of table.tBodies) if (!body.querySelector('[data-key]')) body.remove();
    return table;
  };

  const figures = (pages: readonly Document[]): HTMLElement => {
    const { rows, apart } = sideBySide(pages.map(entriesOf));
    const section = document.createElement('section');
    const intro = document.createElement('p');
    intro.className = 'answer';
    const answer = rows.length > 0 ? form.dataset['rows'] : apart.length > 0 ? form.dataset['none'] : form.dataset['nothing'];
    intro.textContent = (answer ?? '').replace('{count}', String(rows.length > 0 ? rows.length : apart.length));
    const heading = document.createElement('h2');
    heading.textContent = form.dataset['figures'] ?? '';
    const list = document.createElement('ul');
    list.className = 'lines';
    list.append(
      ...rows.map(({ cells }) => item(pages, cells.flat(), [])),
      ...apart.map(({ figures: pair, reasons: why }) => item(pages, pair, why)),
    );
    section.append(heading, intro, list);
    return section;
  };

  const item = (pages: readonly Document[], entries: readonly Entry[], why: readonly string[]): HTMLElement => {
    const line = document.createElement('li');
    const name = document.createElement('b');
    name.textContent = entries[0]?.line.dataset['name'] ?? '';
    line.append(name, why.length > 0 ? marks.colon + why.map(reasonOf).join(marks.parts) : '');
    for (const page of pages) {
      const own = entries.filter((entry) => page.contains(entry.line));
      for (const entry of own) line.append(small(nameOf(page) + marks.colon, ...[...entry.line.childNodes].map((node) => node.cloneNode(true))));
      if (own.length === 0) line.append(small(nameOf(page) + marks.colon + (form.dataset['missing'] ?? '')));
    }
    return line;
  };

  /** An address may name a zone that the list does not hold. */
  const unknown = (): boolean => [...new URLSearchParams(location.search).values()].some((id) => !form.querySelector(`option[value="${CSS.escape(id)}"]`));

  const reasonOf = (reason: string): string => reasons.content.querySelector(`[data-reason="${reason}"]`)?.textContent ?? reason;

  restore(form);
  form.addEventListener('input', () => void update());
  form.addEventListener('submit', (event) => event.preventDefault());
  if (location.search !== '') void update();
}

function small(...parts: (string | Node)[]): HTMLElement {
  const element = document.createElement('small');
  element.append(...parts);
  return element;
}

const nameOf = (page: Document): string => page.querySelector('#sheet thead th')?.textContent ?? '';

function entriesOf(page: Document): Entry[] {
  return [...page.querySelectorAll<HTMLElement>('[data-figure]')].map((line) => ({ ...(JSON.parse(line.dataset['figure'] ?? '{}') as Measured), line }));
}
