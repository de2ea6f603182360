/** The picture of a page, for its tags. */
import type { Lang } from '../i18n/index.ts';
import { fullAddress, withHost } from './chart-text.ts';
import { filePath } from './page-charts/addresses.ts';
import type { PageChart } from './page-charts/page-chart.ts';
import { href } from './urls.ts';

/** The first chart of a page as a file of its own. */
export const chartImage = (lang: Lang, [first]: readonly PageChart[]): string | null => (first ? fullAddress(lang, filePath(first, 'svg')) : null);

/** The first picture of this site in the text of an article. */
export function textImage(text = ''): string | null {
  const [, path] = /!\[[^\]]*\]\((\/[^)\s]+)\)/.exec(text) ?? [];
  return path === undefined ? null : withHost(href(path));
}
