/** A form whose choice stands in the address of the page, so that a filtered view can be shared and comes back. */

/** Where in the address: after `?`, or after `#`, which a browser never sends to a server. */
type Mark = '?' | '#';

/** The fields that are filled, as name and value. */
export function chosen(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value] as [string, string]] : []));
}

/** What the address says after its mark. */
export function addressed(mark: Mark): URLSearchParams {
  return new URLSearchParams(mark === '?' ? location.search : location.hash.slice(1));
}

/** Fills the form from the address. */
export function restore(form: HTMLFormElement, mark: Mark = '?'): void {
  for (const [name, value] of addressed(mark)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

/** Writes the choice into the address; without one the address is that of the page. */
export function remember(choice: readonly [string, string][], mark: Mark = '?'): void {
  const bare = location.pathname + (mark === '#' ? location.search : '');
  history.replaceState(null, '', choice.length > 0 ? `${mark}${new URLSearchParams([...choice]).toString()}` : bare);
}
