/** Checks of a dossier: it asks for nothing, runs nothing, leads only to its own notes and to the addresses of its sources. */
import type { HtmlPage } from './html-pages.ts';

/** Bytes of the file as it lies on a disk. */
export const LARGEST_DOSSIER = 400_000;
/** Elements that run or load something, or stand for a page of the site. */
const FOREIGN = 'script, link, iframe, object, embed, form, base, img, video, audio, use, image, meta[http-equiv=refresh], [src], [srcset], [style]';

/** `addresses`: those of the published sources, the only ones a dossier may link to. */
export function checkDossier({ html, dom }: HtmlPage, addresses: ReadonlySet<string>): readonly string[] {
  const ids = dom.querySelectorAll('[id]').map(({ id }) => id);
  const links = dom.querySelectorAll('[href]').map((node) => node.getAttribute('href') ?? '');
  const styles = dom.querySelectorAll('style').map(({ text }) => text);
  const bytes = Buffer.byteLength(html);
  return [
    ...dom.querySelectorAll(FOREIGN).map((node) => `档案里不能有 <${node.rawTagName}>`),
    ...[...html.matchAll(/<[a-z][^>]*\s(on[a-z]+)=/g)].map((match) => `内联事件 ${match[1] ?? ''}`),
    ...styles.filter((css) => /url\(|@import|@font-face/.test(css)).map(() => '样式向外取东西'),
    ...links.filter((to) => (to.startsWith('#') ? !ids.includes(to.slice(1)) : !addresses.has(to))).map((to) => `链接既不在文件里也不是来源的网址 ${to}`),
    ...ids.filter((id, nth) => ids.indexOf(id) !== nth).map((id) => `重复的 id ${id}`),
    ...dom.querySelectorAll('table.figures tbody tr, .lines > li').filter((row) => row.querySelector('a.src') === null).map((row) => `没有出处 ${row.text.trim().slice(0, 40)}`),
    ...(dom.querySelectorAll('svg.qr, .no-code').length === 1 ? [] : ['二维码或没有二维码的理由，要正好有一个']),
    ...(dom.querySelectorAll('h1').length === 1 ? [] : ['h1 要正好有一个']),
    ...(bytes > LARGEST_DOSSIER ? [`文件有 ${bytes} 字节，最多 ${LARGEST_DOSSIER}`] : []),
  ];
}
