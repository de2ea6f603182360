/** One query, answered on the page: its first hits as soon as they are known, then all of them with their counts. */
import { answer } from '../search/answer.ts';
import type { Answer } from '../search/answer.ts';
import { narrowed } from '../search/groups.ts';
import { searchArticles } from './search-articles.ts';
import { choiceIn, fillFacets, isNarrowed } from './search-facets.ts';
import type { Index } from './search-load.ts';
export { openIndex } from './search-load.ts';
import { AT_FIRST, articleSection, sections } from './search-view.ts';

export type Message = 'hint' | 'none' | 'noneHere' | 'found' | 'foundSimilar' | 'first' | 'firstOnly' | 'loading' | 'failed' | 'apart' | 'similar' | 'more';

export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
  readonly output: HTMLElement;
  readonly base: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<Message, string>>;
}

export interface Asking {
  readonly query: string;
  readonly index: Index;
  /** Loads the whole text; false when it is not to be had. */
  readonly loadWhole: () => Promise<boolean>;
  /** Whether no other query has been asked since. */
  readonly isLatest: () => boolean;
}

export async function showAnswer(page: SearchPage, asking: Asking): Promise<void> {
  const { query, index, loadWhole, isLatest } = asking;
  const isAllAtHand = index.isWhole() || isNarrowed(choiceIn(page.form, index.meta));
  const first = await answer(query, index.meta, index.store(), isAllAtHand ? Infinity : AT_FIRST);
  await draw(page, asking, first, []);
  if (first.rest === 'none') return;
  const isTooDear = first.rest === 'dear' && !(await loadWhole());
  if (!isLatest()) return;
  if (isTooDear) {
    page.output.setAttribute('aria-busy', 'false');
    say(page, 'firstOnly', query);
    return;
  }
  const drawn = [...page.output.querySelectorAll('section')].map((section) => section.querySelectorAll('li').length);
  await draw(page, asking, await answer(query, index.meta, index.store()), drawn);
}

/** Draws the answer; of each group at least as many hits as stand there already, so that nothing goes away. */
async function draw(page: SearchPage, { query, index, isLatest }: Asking, { hits, exact, words, rest }: Answer, atLeast: readonly number[]): Promise<void> {
  const { form, output, base, kinds, messages } = page;
  const isAll = rest === 'none';
  const choice = choiceIn(form, index.meta);
  const shown = narrowed(hits, choice, index.meta);
  const drawing = { index, words, base, kinds, messages, isAll, atLeast };
  const articles = hits.length === 0 && navigator.onLine ? await searchArticles(query, base) : [];
  const drawn = articles.length > 0 ? [articleSection(articles, drawing)] : await sections(shown, drawing);
  if (!isLatest()) return;
  replace(output, drawn);
  output.setAttribute('aria-busy', String(!isAll));
  if (isAll) fillFacets(form, hits, choice, index.meta, kinds);
  say(page, isAll ? outcome(exact, drawn.length, isNarrowed(choice)) : 'first', query, shown.length + articles.length);
}

/** A reader who has moved into the results by keyboard stays at the same one. */
function replace(output: HTMLElement, drawn: readonly HTMLElement[]): void {
  const at = output.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null;
  output.replaceChildren(...drawn);
  if (at != null) [...output.querySelectorAll('a')].find((link) => link.getAttribute('href') === at)?.focus();
}

function say({ status, messages }: SearchPage, message: Message, query: string, count = 0): void {
  status.textContent = messages[message].replace('{query}', query).replace('{count}', String(count));
}

function outcome(exact: boolean, drawn: number, narrowedNow: boolean): Message {
  if (drawn === 0) return narrowedNow ? 'noneHere' : 'none';
  return exact ? 'found' : 'foundSimilar';
}
