/** The three lists that narrow the results. A list with nothing to choose from is hidden. */
import { facets } from '../search/groups.ts';
import type { Choice, Facet } from '../search/groups.ts';
import type { Hit } from '../search/engine.ts';
import { KINDS } from '../search/kinds.ts';
import type { Meta } from '../search/format.ts';

type Labels = Readonly<Record<string, string>>;

/** The value of each list as it stands in the address: the name itself, so that a link survives a new index. */
const namesOf = (meta: Meta): Record<Facet, readonly string[]> => ({ kind: KINDS, zone: meta.zones, year: meta.years });

const listOf = (form: HTMLFormElement, facet: Facet): HTMLSelectElement | null => form.querySelector(`select[name=${facet}]`);

export function choiceIn(form: HTMLFormElement, meta: Meta): Choice {
  const names = namesOf(meta);
  const chosen = (facet: Facet): number => names[facet].indexOf(listOf(form, facet)?.value ?? '');
  return { kind: chosen('kind'), zone: chosen('zone'), year: chosen('year') };
}

/** Whether a list narrows the results now. */
export const isNarrowed = (choice: Choice): boolean => choice.kind >= 0 || choice.zone >= 0 || choice.year >= 0;

/** Fills the lists with what the hits offer. The value chosen stays, even where it leaves nothing. */
export function fillFacets(form: HTMLFormElement, hits: readonly Hit[], choice: Choice, meta: Meta, kinds: Labels): void {
  const names = namesOf(meta);
  const offered = facets(hits, choice, meta);
  for (const facet of ['kind', 'zone', 'year'] as const) {
    const list = listOf(form, facet);
    if (!list) continue;
    const values = choice[facet] >= 0 && !offered[facet].some(([value]) => value === choice[facet]) ? [[choice[facet], 0] as const, ...offered[facet]] : offered[facet];
    const options = values.map(([value, count]) => option(names[facet][value] ?? '', count, facet === 'kind' ? kinds : {}));
    list.replaceChildren(...[...list.options].slice(0, 1), ...options);
    list.value = names[facet][choice[facet]] ?? '';
    list.closest('label')?.toggleAttribute('hidden', values.length < 2 && choice[facet] < 0);
  }
}

function option(name: string, count: number, labels: Labels): HTMLOptionElement {
  const made = document.createElement('option');
  made.value = name;
  made.textContent = `${labels[name] ?? name} (${count})`;
  return made;
}

/** Before the first answer the lists are empty: takes the value from the address as it stands. */
export function restoreFacets(form: HTMLFormElement, address: URLSearchParams): void {
  for (const facet of ['kind', 'zone', 'year'] as const) {
    const [list, value] = [listOf(form, facet), address.get(facet)];
    if (!list || !value) continue;
    const made = document.createElement('option');
    made.value = value;
    list.append(made);
    list.value = value;
  }
}
