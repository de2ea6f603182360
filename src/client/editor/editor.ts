/** The editing form: made in the page from the published schemas. What is typed stays in the page until the person saves it somewhere. */
import { ACTIONS } from './actions.ts';
import { checkField, isArticle, loadTable, newDraft, say } from './draft.ts';
import type { Draft, Page } from './draft.ts';
import { canSave } from './files.ts';
import { bodyView, fieldView } from './view.ts';
import type { Words } from './view.ts';

const form = document.querySelector<HTMLFormElement>('#editor');
const kind = document.querySelector<HTMLSelectElement>('#editor-kind');
const [place, said, result] = ['#editor-fields', '#editor-said', '#editor-result'].map((id) => document.querySelector<HTMLElement>(id));

if (form && kind && place && said && result) {
  const page: Page = { form, kind, said, result, words: JSON.parse(form.dataset['words'] ?? '{}') as Words, base: form.dataset['base'] ?? '', labels: form.dataset['labels'] ?? null };
  start(page, place);
}

function start(page: Page, place: HTMLElement): void {
  const { form, kind } = page;
  let draft: Draft | null = null;
  const show = async (): Promise<void> => {
    say(page, 'loading');
    draft = await newDraft(page);
    fillPlace(draft, place);
  };
  form.addEventListener('click', ({ target }) => {
    const action = target instanceof HTMLButtonElement ? ACTIONS[target.dataset['do'] ?? ''] : undefined;
    if (action && draft) void action(draft);
  });
  form.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset['table'] !== undefined) void loadTable(page, target.dataset['table']);
  });
  form.addEventListener('change', ({ target }) => {
    const field = draft?.fields.find(({ name }) => target instanceof Element && target.getAttribute('name') === name);
    if (draft && field) checkField(draft, field);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  kind.addEventListener('change', () => void show());
  void show();
}

function fillPlace(draft: Draft, place: HTMLElement): void {
  const article = isArticle(draft);
  place.replaceChildren(...draft.fields.map((field) => fieldView(field, draft.words)), ...(article ? [bodyView(draft.words)] : []));
  for (const element of draft.form.querySelectorAll<HTMLElement>('[data-for]')) {
    const other = (element.dataset['for'] === 'article') !== article;
    element.hidden = other || (element.dataset['needs'] === 'files' && !canSave());
  }
  draft.result.textContent = '';
  say(draft, 'ready', { count: draft.fields.filter(({ required }) => required).length });
}
