/** Narrows a long list in the page by words and by owner. The choice stands in the address. Without script the whole list is there. */
import { normalise } from './search-rank.ts';

const form = document.querySelector<HTMLFormElement>('#list-filter');
const count = document.querySelector<HTMLElement>('#list-count');

if (form && count) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-owner]')];
  const value = (name: string): string => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : '';
  };

  const update = (): void => {
    const text = normalise(value('text'));
    const owner = value('owner');
    const choice = [['text', value('text')], ['owner', owner]].filter(([, chosen]) => chosen !== '');
    for (const row of rows) row.hidden = (owner !== '' && row.dataset['owner'] !== owner) || !normalise(row.textContent).includes(text);
    for (const section of document.querySelectorAll<HTMLElement>('section[data-list]')) section.hidden = section.querySelector('[data-owner]:not([hidden])') === null;
    count.textContent = choice.length === 0 ? '' : (form.dataset['count'] ?? '').replace('{count}', String(rows.filter((row) => !row.hidden).length));
    history.replaceState(null, '', choice.length === 0 ? location.pathname : `?${new URLSearchParams(choice).toString()}`);
  };

  for (const [name, chosen] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = chosen;
  }
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  if (location.search !== '') update();
}
