/** Filters the promise ledger in the page. The choice stands in the address, so a filtered view can be shared. */
import { chosen, remember, restore } from './form-address.ts';
import { fold } from '../search/fold.ts';

interface Line {
  readonly page: string;
  readonly title: string;
  readonly owner: { readonly id: string; readonly name: string };
  readonly year: string | null;
  readonly departments: readonly { readonly id: string }[];
  readonly status: { readonly stage: string; readonly date: string | null };
}

/** So many commitments are listed at once; the count above the list is always the whole. */
const SHOWN = 200;

const form = document.querySelector<HTMLFormElement>('#ledger-filter');
const count = document.querySelector<HTMLElement>('#ledger-count');
const output = document.querySelector<HTMLElement>('#ledger-results');

/** Field name of the form → whether a line has the chosen value. */
const TESTS: Readonly<Record<string, (line: Line, value: string) => boolean>> = {
  text: (line, value) => fold(line.title).includes(fold(value)),
  status: (line, value) => line.status.stage === value,
  zone: (line, value) => line.owner.id === value,
  year: (line, value) => (line.year ?? 'none') === value,
  department: (line, value) => line.departments.some(({ id }) => id === value),
};

if (form && count && output) {
  const base = form.dataset['base'] ?? '/';
  const view = form.dataset['view'] ?? '';
  const stages = JSON.parse(form.dataset['stages'] ?? '{}') as Record<string, string>;
  let lines: Promise<Line[]> | undefined;
  const load = (): Promise<Line[]> => (lines ??= fetch(view).then((response) => response.json() as Promise<Line[]>));

  const update = async (): Promise<void> => {
    const choice = chosen(form);
    remember(choice);
    if (choice.length === 0) {
      count.textContent = '';
      output.replaceChildren();
      return;
    }
    const hits = (await load()).filter((line) => choice.every(([name, value]) => TESTS[name]?.(line, value) ?? true));
    count.textContent = (form.dataset['count'] ?? '').replace('{count}', String(hits.length));
    output.replaceChildren(...hits.slice(0, SHOWN).map((line) => item(line, base, stages)));
  };

  restore(form);
  form.addEventListener('input', () => void update());
  form.addEventListener('submit', (event) => event.preventDefault());
  if (chosen(form).length > 0) void update();
}

function item(line: Line, base: string, stages: Readonly<Record<string, string>>): HTMLElement {
  const anchor = document.createElement('a');
  anchor.setAttribute('href', base.slice(0, -1) + line.page);
  anchor.textContent = line.title;
  const owner = document.createElement('small');
  owner.textContent = [line.owner.name, line.year].filter(Boolean).join(' · ');
  const status = document.createElement('span');
  status.className = `status status-${line.status.stage}`;
  status.textContent = stages[line.status.stage] ?? line.status.stage;
  const row = document.createElement('li');
  row.append(anchor, ' ', owner, ' ', status);
  return row;
}
