/** The result of the evaluation sandbox on the page. */
import type { Outcome } from './sandbox-compute.ts';
import { compute } from './sandbox-compute.ts';
import { namesOf } from './sandbox-form.ts';
import type { Words } from './sandbox-form.ts';
import type { SandboxIndicator } from './sandbox-setup.ts';
import type { State } from './sandbox-state.ts';
import { answerText, fewText, rankText, scoreText, shareText, weightText, wrongLines } from './sandbox-text.ts';

export interface Parts {
  /** The live region. */
  readonly said: HTMLElement;
  /** Another: what was typed and cannot be used. */
  readonly wrong: HTMLElement;
  readonly tables: HTMLElement;
  readonly ranges: HTMLElement;
}

let shown = 0;

/** Shows the result of a state. The drawing is loaded only when there is something to draw; a newer state overtakes an older one. */
export async function show(state: State, indicators: readonly SandboxIndicator[], words: Words, parts: Parts): Promise<void> {
  const turn = (shown += 1);
  const names = namesOf(state, words);
  const outcome = compute(state, indicators);
  const answer = answerText(outcome, names, indicators, words);
  if (parts.said.textContent !== answer) parts.said.textContent = answer;
  const wrong = wrongLines(state, names, indicators, words).map((line) => paragraph(line, 'note'));
  if (wrong.map(({ textContent }) => textContent).join('') !== parts.wrong.textContent) parts.wrong.replaceChildren(...wrong);
  const few = outcome.problem === null ? fewText(outcome, state, words) : null;
  parts.tables.replaceChildren(
    ...(few === null ? [] : [paragraph(few, 'note')]),
    ...(outcome.places.length > 0 ? [ranking(outcome, names, words), shares(outcome, state, indicators, words)] : []),
  );
  if (outcome.problem !== null) {
    parts.ranges.replaceChildren();
    return;
  }
  const { drawRanges } = await import('./sandbox-ranges.ts');
  if (turn !== shown) return;
  const { title, caption: method, note, narrow, wide, header, rows } = drawRanges(state, indicators, names, words);
  const figure = document.createElement('figure');
  figure.className = 'chart-block';
  const caption = document.createElement('figcaption');
  caption.textContent = title;
  figure.append(caption, drawing(narrow, 'chart-narrow', title), drawing(wide, 'chart-wide', title), table('', header, rows, method), paragraph(note, 'meta'));
  parts.ranges.replaceChildren(figure);
}

/** Places without a rank stand below all others. */
const LAST = Number.MAX_SAFE_INTEGER;

function ranking({ places, items, problem }: Outcome, names: readonly string[], words: Words): HTMLElement {
  const order = places.map((place, nth) => ({ place, name: names[nth] ?? '' })).sort((a, b) => (a.place.rank ?? LAST) - (b.place.rank ?? LAST));
  const rows = order.map(({ place, name }) => [name, rankText(place, problem, words), scoreText(place.score, words), `${place.missing} / ${items}`]);
  return table(words['headingRanks'] ?? '', heads(words, ['place', 'rank', 'score', 'missing']), rows, words['tableRanks'] ?? '');
}

function shares(outcome: Outcome, state: State, indicators: readonly SandboxIndicator[], words: Words): HTMLElement {
  const rows = indicators.flatMap(({ name }, at) => {
    const share = outcome.shares[at];
    return share === undefined || share.leftOut === 'no-values' ? [] : [[name, weightText(state.weights[at] ?? ''), shareText(share, words)]];
  });
  return table(words['headingShares'] ?? '', heads(words, ['indicator', 'weight', 'share']), rows, words['tableShares'] ?? '');
}

const heads = (words: Words, names: readonly string[]): string[] => names.map((name) => words[`col.${name}`] ?? '');

function table(heading: string, header: readonly string[], rows: readonly (readonly string[])[], caption: string): HTMLElement {
  const section = document.createElement('section');
  if (heading !== '') section.append(element('h3', heading));
  const grid = document.createElement('table');
  grid.className = 'grid';
  grid.createCaption().textContent = caption;
  const head = grid.createTHead().insertRow();
  head.append(...header.map((text) => scoped('col', text)));
  const body = grid.createTBody();
  for (const [first = '', ...cells] of rows) body.insertRow().append(scoped('row', first), ...cells.map((text) => element('td', text)));
  section.append(grid);
  return section;
}

function scoped(scope: 'col' | 'row', text: string): HTMLElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

function element(name: 'td' | 'h3', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function paragraph(text: string, className: string): HTMLElement {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
}

/** The drawing is our own and every text in it is escaped. In large type the frame scrolls, so the keyboard must reach it. */
function drawing(svg: string, className: string, title: string): HTMLElement {
  const frame = document.createElement('div');
  frame.className = className;
  frame.tabIndex = 0;
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', title);
  frame.append(document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true));
  return frame;
}
