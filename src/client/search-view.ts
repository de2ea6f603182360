/** Draws results with DOM calls only: no markup from strings, so nothing in the data can become code. */
import { grouped, shownAtFirst } from '../search/groups.ts';
import type { Group } from '../search/groups.ts';
import type { Hit } from '../search/engine.ts';
import { KINDS } from '../search/kinds.ts';
import { pieces } from '../search/mark.ts';
import type { Word } from '../search/query.ts';
import type { Article } from './search-articles.ts';
import type { Index } from './search-load.ts';

/** Characters shown on each side of the words found; English says as much in twice as many. */
const AROUND = 36;
const AROUND_ENGLISH = 72;
/** Hits shown before the reader asks for more: each costs bytes, until the whole text is there. */
export const AT_FIRST = 4;
const AT_FIRST_LOADED = 30;
/** Hits that one press of “more” adds. */
const MORE = 30;

export interface Drawing {
  readonly index: Index;
  readonly words: readonly Word[];
  readonly base: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<'apart' | 'similar' | 'more', string>>;
  /** Whether these are all hits; if not, there is nothing to count yet. */
  readonly isAll: boolean;
  /** Hits of each group that stand on the page already. */
  readonly atLeast: readonly number[];
}

/** The groups as sections, with the first hits of each. */
export async function sections(hits: readonly Hit[], drawing: Drawing): Promise<HTMLElement[]> {
  const groups = grouped(hits, drawing.index.meta);
  const first = shownAtFirst(groups.length, drawing.index.isWhole() ? AT_FIRST_LOADED : AT_FIRST);
  return Promise.all(groups.map((group, i) => section(group, Math.max(first[i] ?? 0, drawing.atLeast[i] ?? 0), drawing)));
}

async function section({ name, hits }: Group, first: number, drawing: Drawing): Promise<HTMLElement> {
  const title = typeof name === 'string' ? drawing.messages[name] : drawing.kinds[KINDS[name.kind] ?? 'page'];
  const list = element('ul');
  list.className = 'results';
  list.append(...(await Promise.all(hits.slice(0, first).map((hit) => item(hit, drawing)))));
  const made = element('section');
  made.append(element('h2', drawing.isAll ? `${title ?? ''} ${hits.length}` : title), list);
  if (hits.length > first) made.append(moreButton(hits, list, drawing));
  return made;
}

function moreButton(hits: readonly Hit[], list: HTMLElement, drawing: Drawing): HTMLElement {
  const button = element('button');
  button.setAttribute('type', 'button');
  const label = (): void => {
    button.textContent = drawing.messages.more.replace('{count}', String(hits.length - list.children.length));
  };
  label();
  button.addEventListener('click', () => {
    const from = list.children.length;
    void Promise.all(hits.slice(from, from + MORE).map((hit) => item(hit, drawing))).then((items) => {
      if (list.children.length !== from) return;
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
      label();
      button.hidden = list.children.length >= hits.length;
    });
  });
  return button;
}

/** Articles that Pagefind found, as one section. */
export function articleSection(articles: readonly Article[], { words, messages }: Drawing): HTMLElement {
  const list = element('ul');
  list.className = 'results';
  list.append(...articles.map(({ url, title, text }) => line(url, title, '', text, words)));
  const made = element('section');
  made.append(element('h2', `${messages.similar} ${articles.length}`), list);
  return made;
}

async function item(hit: Hit, { index, words, base }: Drawing): Promise<HTMLElement> {
  const { meta } = index;
  const [{ title, url }, text] = await Promise.all([index.store().label(hit.page), lineOf(hit, index)]);
  const zone = meta.zones[(meta.zone[hit.page] ?? 0) - 1];
  const about = [zone === title ? undefined : zone, meta.years[(meta.year[hit.page] ?? 0) - 1]].filter((one) => one !== undefined);
  return line(base.slice(0, -1) + url, title, about.join(' · '), text === title ? '' : text, words);
}

function line(address: string, title: string, about: string, text: string, words: readonly Word[]): HTMLElement {
  const anchor = element('a');
  anchor.setAttribute('href', address);
  anchor.append(...marked(title, words));
  const made = element('li');
  made.append(anchor);
  if (about !== '') made.append(' ', element('small', about));
  if (text !== '') {
    const around = element('div');
    const foreign = isChinese(text) && !document.documentElement.lang.startsWith('zh');
    if (foreign) around.lang = 'zh-CN';
    around.append(...marked(text, words, isChinese(text) ? AROUND : AROUND_ENGLISH));
    made.append(around);
  }
  return made;
}

/** Whether Chinese characters outnumber Latin letters. */
const isChinese = (text: string): boolean => (text.match(/\p{Script=Han}/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / 4;

/** The line to show below the title; a page found by another name than its title shows that name. */
function lineOf({ line, page }: Hit, { meta, store }: Index): Promise<string> | string {
  return line < 0 || meta.names[line] === page ? '' : store().text(line);
}

function element(tag: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function marked(text: string, words: readonly Word[], around?: number): (string | HTMLElement)[] {
  return pieces(text, words, around).map((piece) => (piece.hit ? element('mark', piece.text) : piece.text));
}
