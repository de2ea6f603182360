/** Draws results with DOM calls only: no markup from strings, so nothing in the data can become code. */
import { normalise } from './search-rank.ts';
import type { RankedHit } from './search-rank.ts';

/** Characters shown around the words that were found. */
const AROUND = 36;

export function renderResults(
  output: HTMLElement,
  hits: readonly RankedHit[],
  kinds: Readonly<Record<string, string>>,
  looser: string,
  query: string,
): void {
  const exact = hits.filter((hit) => hit.rank < 4);
  const similar = hits.filter((hit) => hit.rank === 4);
  const groups = [...new Set(exact.map((hit) => hit.kind))].map((kind) => group(kinds[kind] ?? kind, exact.filter((hit) => hit.kind === kind), query));
  const rest = similar.length > 0 ? [group(looser, similar, query)] : [];
  output.replaceChildren(...groups, ...rest);
}

function group(title: string, hits: readonly RankedHit[], query: string): HTMLElement {
  const heading = element('h2', `${title} ${hits.length}`);
  const list = element('ul');
  list.className = 'results';
  list.append(...hits.map((hit) => item(hit, query)));
  const section = element('section');
  section.append(heading, list);
  return section;
}

function item(hit: RankedHit, query: string): HTMLElement {
  const anchor = element('a');
  anchor.setAttribute('href', hit.page);
  anchor.append(...marked(hit.title, query));
  const line = element('li');
  line.append(anchor);
  if (hit.zone) line.append(' ', element('small', hit.zone));
  const around = excerpt(hit.text, query);
  if (around !== '') {
    const text = element('div');
    text.append(...marked(around, query));
    line.append(text);
  }
  return line;
}

function element(tag: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/** Where the query stands in the text, found on the normalised text and given as positions in the original. */
function positionOf(text: string, query: string): readonly [number, number] | null {
  const map: number[] = [];
  let plain = '';
  [...text].reduce((at, char) => {
    const folded = normalise(char);
    plain += folded;
    for (let i = 0; i < folded.length; i++) map.push(at);
    return at + char.length;
  }, 0);
  const start = plain.indexOf(query);
  if (query === '' || start < 0) return null;
  return [map[start] ?? 0, (map[start + query.length - 1] ?? 0) + 1];
}

function excerpt(text: string, query: string): string {
  const position = positionOf(text, query);
  if (!position) return text.slice(0, AROUND * 2);
  const from = Math.max(0, position[0] - AROUND);
  const to = Math.min(text.length, position[1] + AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

function marked(text: string, query: string): (string | HTMLElement)[] {
  const position = positionOf(text, query);
  if (!position) return [text];
  return [text.slice(0, position[0]), element('mark', text.slice(...position)), text.slice(position[1])];
}
