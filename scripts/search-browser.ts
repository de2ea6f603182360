/** Asks the built search page in a real browser, as a reader does, and reads what it shows. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';

export interface Shown {
  readonly status: string;
  readonly groups: readonly { readonly title: string; readonly links: readonly { readonly href: string; readonly text: string }[] }[];
}

/** Presses the search button; milliseconds until the answer stands on the page. */
export async function press(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const status = document.querySelector('#search-status');
    const input = document.querySelector<HTMLInputElement>('#q');
    const { loading } = JSON.parse(input?.form?.dataset['messages'] ?? '{}') as { readonly loading?: string };
    if (!status || !input) throw new Error('this is not the search page');
    status.textContent = '';
    input.value = text;
    const answered = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (status.textContent === '' || status.textContent === loading) return;
        observer.disconnect();
        resolve(performance.now());
      });
      observer.observe(status, { childList: true });
    });
    const start = performance.now();
    input.form?.requestSubmit();
    return (await answered) - start;
  }, query);
}

/** Presses “more” until everything is shown: what a reader can reach counts as found. */
export async function showAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const section of document.querySelectorAll('#search-results section')) {
      const [list, button] = [section.querySelector('ul'), section.querySelector('button')];
      while (list && button && !button.hidden) {
        const grown = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve();
          });
          observer.observe(list, { childList: true });
        });
        button.click();
        await grown;
      }
    }
  });
}

export async function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => ({
    status: document.querySelector('#search-status')?.textContent ?? '',
    groups: [...document.querySelectorAll('#search-results section')].map((section) => ({
      title: section.querySelector('h2')?.textContent ?? '',
      links: [...section.querySelectorAll('li')].map((li) => ({ href: li.querySelector('a')?.getAttribute('href') ?? '', text: li.textContent })),
    })),
  }));
}

/** A page that keeps nothing between two visits, and the bytes each visit loads. */
export interface ColdPage {
  readonly page: Page;
  readonly visit: (address: string) => Promise<void>;
  readonly bytes: () => Promise<number>;
}

export async function coldPage(browser: Browser): Promise<ColdPage> {
  const page = await browser.newPage();
  // The whole text follows the first answer; here the files are measured that answer it. Routing also turns the browser's cache off.
  await page.route('**/whole.bin', (route) => route.abort());
  let responses: Response[] = [];
  page.on('response', (response) => void responses.push(response));
  const visit = async (address: string): Promise<void> => {
    await page.goto('about:blank');
    responses = [];
    await page.goto(address);
  };
  return { page, visit, bytes: () => sentBytes([...responses]) };
}

/** Bytes of script and index as a host sends them: text compressed, packed files as they are. Markup, styles and display settings belong to every page. */
async function sentBytes(responses: readonly Response[]): Promise<number> {
  const counted = responses.filter((response) => response.request().resourceType() !== 'document' && !/\.(css|svg|ico)$|\/display\.js$/.test(response.url()));
  const sizes = await Promise.all(
    counted.map(async (response) => {
      const body = await response.body();
      return /\.js(on)?$/.test(response.url()) ? gzipSync(body, { level: 9 }).length : body.length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
