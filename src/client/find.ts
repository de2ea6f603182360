/** Narrows the list of zones and carriers. The choice stands after `#` in the address. Without script the whole list is there. */
import { addressed, chosen, remember, restore } from './form-address.ts';
import { normalise } from './search-rank.ts';

const form = document.querySelector<HTMLFormElement>('#find');
const count = document.querySelector<HTMLElement>('#find-result');

if (form && count) {
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-city]')];

  const show = (): void => {
    const { text = '', ...facets } = Object.fromEntries(chosen(form)) as Record<string, string>;
    const wanted = normalise(text);
    const fits = (row: HTMLElement, [name, value]: readonly [string, string]): boolean => (row.dataset[name] ?? '').split(' ').includes(value);
    const others = Object.entries(facets).filter(([name]) => name !== 'chain');
    const near = rows.filter((row) => normalise(`${row.textContent} ${row.dataset['name'] ?? ''}`).includes(wanted) && others.every((facet) => fits(row, facet)));
    const found = new Set(facets['chain'] === undefined ? near : near.filter((row) => fits(row, ['chain', facets['chain'] ?? ''])));
    for (const row of rows) row.hidden = !found.has(row);
    for (const body of document.querySelectorAll<HTMLElement>('tbody[data-list]')) body.hidden = body.querySelector('tr[data-city]:not([hidden])') === null;
    const unknown = facets['chain'] === undefined ? 0 : near.filter((row) => row.dataset['chain'] === '').length;
    const words = form.dataset[unknown > 0 ? 'unknown' : 'count'] ?? '';
    count.textContent = words.replace('{count}', String(found.size)).replace('{unknown}', String(unknown));
  };

  const fromAddress = (): void => {
    if (![...addressed('#').keys()].some((name) => form.elements.namedItem(name))) return;
    form.reset();
    restore(form, '#');
    show();
  };
  form.addEventListener('input', () => {
    show();
    remember(chosen(form), '#');
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', fromAddress);
  fromAddress();
}
