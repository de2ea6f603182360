import type { Browser } from 'playwright-core';

/** Tabs that load at the same time: a slow line leaves the processor idle. */
const TABS = 4;
/** Milliseconds after the load event for the last entries to be reported. */
const AFTER = 80;

/** What moves while each page arrives: one line per move with its layout shift score (no unit, web-vitals CLS), the element and its boxes before and after (x, y, width, height in px). */
export async function measureShifts(browser: Browser, site: string, paths: readonly string[], viewport: { readonly width: number; readonly height: number }): Promise<string[]> {
  const left = [...paths];
  const work = async (): Promise<string[]> => {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await page.addInitScript(recordShifts);
    const found: string[] = [];
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      await page.goto(site + path.slice(1), { waitUntil: 'load' });
      await page.waitForTimeout(AFTER);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
      found.push(...shifts.map((shift) => `${path} ${shift}`));
    }
    await context.close();
    return found;
  };
  return (await Promise.all(Array.from({ length: TABS }, work))).flat().sort();
}

/** Runs in the page before anything of it is there. */
function recordShifts(): void {
  interface Source {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }
  type Shift = PerformanceEntry & { readonly value: number; readonly sources: readonly Source[] };
  const box = ({ x, y, width, height }: DOMRectReadOnly): string => [x, y, width, height].map(Math.round).join(' ');
  const name = (node: Node | null): string => {
    const element = node instanceof Element ? node : (node?.parentElement ?? null);
    return `${element?.parentElement?.tagName.toLowerCase() ?? ''} > ${element?.tagName.toLowerCase() ?? ''}.${element?.getAttribute('class') ?? ''} “${(node?.textContent ?? '').trim().slice(0, 30)}”`;
  };
  const shifts: string[] = [];
  (window as unknown as { shifts: string[] }).shifts = shifts;
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      shifts.push(`${value.toFixed(5)} ${sources.map(({ node, previousRect, currentRect }) => `${name(node)} ${box(previousRect)} → ${box(currentRect)}`).join('; ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
