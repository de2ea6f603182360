/** A form whose choice stands in the address of the page, so that a filtered view can be shared and comes back. */

/** The fields that are filled, as name and value. */
export function chosen(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value] as [string, string]] : []));
}

/** Fills the form from the address. */
export function restore(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

/** Writes the choice into the address; without one the address is that of the page. */
export function remember(choice: readonly [string, string][]): void {
  history.replaceState(null, '', choice.length > 0 ? `?${new URLSearchParams([...choice]).toString()}` : location.pathname);
}
