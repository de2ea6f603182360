/** Narrows a long list in the page by words and by owner. The choice stands in the address. Without script the whole list is there. */
import { chosen, remember, restore } from './form-address.ts';
import { fold } from '../search/fold.ts';

const form = document.querySelector<HTMLFormElement>('#list-filter');
const count = document.querySelector<HTMLElement>('#list-count');

if (form && count) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-owner]')];

  const update = (): void => {
    const choice = chosen(form);
    const { text = '', owner = '' } = Object.fromEntries(choice) as { text?: string; owner?: string };
    const wanted = fold(text);
    for (const row of rows) row.hidden = (owner !== '' && row.dataset['owner'] !== owner) || !fold(row.textContent).includes(wanted);
    for (const section of document.querySelectorAll<HTMLElement>('section[data-list]')) section.hidden = section.querySelector('[data-owner]:not([hidden])') === null;
    count.textContent = choice.length === 0 ? '' : (form.dataset['count'] ?? '').replace('{count}', String(rows.filter((row) => !row.hidden).length));
    remember(choice);
  };

  restore(form);
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  if (location.search !== '') update();
}
