/**
 * Narrows the list of zones and carriers and shows it by steps. The choice stands after `#` in the address. Without script the
 * whole list is there.
 */
import { fill } from './desk-form.ts';
import type { Words } from './desk-form.ts';
import { addressed, chosen, remember, restore } from './form-address.ts';
import { fold } from '../search/fold.ts';

/** Rows shown at first, and with each press. */
const STEP = 20;

const form = document.querySelector<HTMLFormElement>('#find');
const count = document.querySelector<HTMLElement>('#find-result');
const more = document.querySelector<HTMLButtonElement>('#find-more');

interface Found {
  readonly rows: readonly HTMLElement[];
  /** Rows that would fit if their industry were known. */
  readonly unknown: number;
  /** Systems that fit and were not asked for. */
  readonly systems: number;
}

function find(rows: readonly HTMLElement[], { text = '', systems, chain, ...facets }: Readonly<Record<string, string>>): Found {
  const wanted = fold(text);
  const fits = (row: HTMLElement, name: string, value: string): boolean => (row.dataset[name] ?? '').split(' ').includes(value);
  const near = rows.filter((row) => fold(`${row.textContent} ${row.dataset['name'] ?? ''}`).includes(wanted) && Object.entries(facets).every(([name, value]) => fits(row, name, value)));
  const asked = systems !== undefined || facets['type']?.startsWith('carrier-') === true;
  const listed = asked ? near : near.filter((row) => row.dataset['system'] === undefined);
  const inChain = (row: HTMLElement): boolean => chain === undefined || fits(row, 'chain', chain);
  const found = listed.filter(inChain);
  return {
    rows: found,
    unknown: chain === undefined ? 0 : listed.filter((row) => row.dataset['chain'] === '').length,
    systems: near.filter(inChain).length - found.length,
  };
}

if (form && count && more) {
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-city]')];
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Words;
  let limit = STEP;

  const show = (): void => {
    const found = find(rows, Object.fromEntries(chosen(form)) as Record<string, string>);
    const shown = new Set(found.rows.slice(0, limit));
    for (const row of rows) row.hidden = !shown.has(row);
    for (const body of document.querySelectorAll<HTMLElement>('tbody[data-list]')) body.hidden = body.querySelector('tr[data-city]:not([hidden])') === null;
    const left = found.rows.length - shown.size;
    more.hidden = left === 0;
    more.textContent = fill(words['more'], { next: String(Math.min(STEP, left)), left: String(left) });
    const said = fill(words[found.unknown > 0 ? 'unknown' : 'count'], { count: String(found.rows.length), unknown: String(found.unknown) });
    const line = said + (found.systems > 0 ? fill(words['systems'], { count: String(found.systems) }) : '');
    if (count.textContent !== line) count.textContent = line;
  };
  const afresh = (): void => {
    limit = STEP;
    show();
  };
  const fromAddress = (): void => {
    if ([...addressed('#').keys()].some((name) => form.elements.namedItem(name))) {
      form.reset();
      restore(form, '#');
    }
    afresh();
  };
  form.addEventListener('input', () => {
    afresh();
    remember(chosen(form), '#');
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  more.addEventListener('click', () => {
    const next = find(rows, Object.fromEntries(chosen(form)) as Record<string, string>).rows[limit];
    limit += STEP;
    show();
    next?.querySelector('a')?.focus();
  });
  addEventListener('hashchange', fromAddress);
  fromAddress();
}
