/**
 * Runs in a page: what can be pressed and is smaller than so many pixels. A link within a line of text is as high as its line
 * and is left out, as WCAG 2.5.8 does; so is a choice whose label is large enough, and what is reached in another way too.
 */
export function targetsTooSmall({ any, controls }: { readonly any: number; readonly controls: number }): string[] {
  const ALONE = 'nav a, .brand, .foot-links a, .chart-files a, .chart-files button, button.src, summary, .results a';
  const CONTROLS = 'form input:not([type=checkbox], [type=radio]), form select, form button, .editor button, .editor select, .search-recent button, #find-more';
  const sizeOf = (element: Element): number => {
    const label = element.matches('[type=checkbox], [type=radio]') ? element.closest('label') : null;
    const { width, height } = (label ?? element).getBoundingClientRect();
    return Math.min(width, height);
  };
  const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0;
  const wanted = [...document.querySelectorAll(`${ALONE}, ${CONTROLS}, [type=checkbox], [type=radio]`)].filter(shown);
  return wanted.flatMap((element) => {
    const least = element.matches(CONTROLS) ? controls : any;
    const size = sizeOf(element);
    return size + 0.5 < least ? [`${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 20)}” ${size.toFixed(0)} of ${least} px`] : [];
  });
}
