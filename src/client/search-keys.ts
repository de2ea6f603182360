/** Arrow keys move between the search field and the results; Escape goes back to the field. */
export function moveByKeys(input: HTMLInputElement, output: HTMLElement): void {
  const move = (event: KeyboardEvent): void => {
    const stops = [input, ...output.querySelectorAll<HTMLElement>('.results a, section > button:not([hidden])')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at < 0 || event.isComposing) return;
    const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : event.key === 'Escape' && at > 0 ? 0 : at;
    const stop = stops[Math.max(0, Math.min(to, stops.length - 1))];
    if (to === at || !stop) return;
    event.preventDefault();
    stop.focus();
  };
  input.addEventListener('keydown', move);
  output.addEventListener('keydown', move);
}
