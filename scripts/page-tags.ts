/** Checks of the tags in the head of a built page against the page itself and the settings. */
import { LANGUAGES, languageCodes } from '../src/i18n/index.ts';
import type { Lang } from '../src/i18n/index.ts';
import { columnOf } from '../src/site/columns.ts';
import { dateText } from '../src/site/figure-text.ts';
import { SETTINGS } from '../src/site/settings.ts';
import type { HtmlPage } from './html-pages.ts';

const ALWAYS = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const COLUMN = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const CONTENT = ['ArticleTitle', 'PubDate', 'ContentSource', 'Keywords', 'Author', 'Description', 'Image', 'Url'];
const TAGS = new Set([...ALWAYS, ...COLUMN, ...CONTENT]);

/** The language of a page by its address, and the rest of the address. */
function addressParts(path: string): { readonly lang: Lang; readonly page: string } {
  const lang = languageCodes.find((code) => LANGUAGES[code].path !== undefined && path.startsWith(`/${String(LANGUAGES[code].path)}/`));
  return lang === undefined ? { lang: 'zh', page: path } : { lang, page: path.slice(String(LANGUAGES[lang].path).length + 1) };
}

export function pageLanguage({ path, dom }: Pick<HtmlPage, 'path' | 'dom'>): readonly string[] {
  const [told, wanted] = [dom.querySelector('html')?.getAttribute('lang'), LANGUAGES[addressParts(path).lang].tag];
  return told === wanted ? [] : [`语言标记是 ${String(told)}，应是 ${wanted}`];
}

export function tagsOfPage({ path, dom }: Pick<HtmlPage, 'path' | 'dom'>): readonly string[] {
  const { lang, page } = addressParts(path);
  // A chart to embed is a part of another site's page, without head of its own.
  if (page.startsWith('/embed/')) return [];
  const found = dom.querySelectorAll('meta[name]').map((node) => [node.getAttribute('name') ?? '', node.getAttribute('content') ?? ''] as const).filter(([name]) => TAGS.has(name));
  const tags = new Map(found);
  const empty = found.filter(([, content]) => /^(null|undefined|NaN|)$/.test(content.trim())).map(([name]) => `网页标签 ${name} 是空的`);
  const column = columnOf(page);
  const wanted = [...(column ? COLUMN : []), 'SiteName', ...(tags.has('ArticleTitle') ? ['ContentSource'] : [])];
  const title = tags.get('ArticleTitle');
  const heading = dom.querySelector('h1')?.textContent.trim();
  return [
    ...empty,
    ...(found.length > tags.size ? ['网页标签有重复'] : []),
    ...wanted.filter((name) => !tags.has(name)).map((name) => `没有网页标签 ${name}`),
    ...(tags.get('SiteName') === SETTINGS.name[lang] ? [] : ['SiteName 与设置里的名称不同']),
    ...(tags.has('SiteIDCode') && !SETTINGS.official ? ['不是政府网站，不能有 SiteIDCode'] : []),
    ...(title === undefined || decoded(title) === decoded(heading ?? '') ? [] : [`ArticleTitle “${title}”与标题“${heading ?? ''}”不同`]),
    ...described(tags.get('Description'), tags.get('Keywords'), dom),
    ...dates(lang, tags.get('PubDate'), dom),
  ];
}

/** The description is the one that search engines read; no keyword is empty, missing or there twice. */
function described(description: string | undefined, keywords: string | undefined, dom: HtmlPage['dom']): readonly string[] {
  const told = dom.querySelector('meta[name=description]')?.getAttribute('content');
  const words = keywords?.split(',') ?? [];
  return [
    ...(description === undefined || description === told ? [] : [`Description “${description}”与 description “${told ?? ''}”不同`]),
    ...(words.some((word) => /^(null|undefined|NaN|)$/.test(word.trim())) || new Set(words).size < words.length ? [`Keywords “${keywords ?? ''}”里有空的或重复的`] : []),
  ];
}

/** The date of the tag is the one that the page shows, and a page that shows one has the tag. */
function dates(lang: Lang, told: string | undefined, dom: HtmlPage['dom']): readonly string[] {
  const shown = dom.querySelectorAll('time.pub').map((node) => [node.getAttribute('datetime'), node.textContent.trim()].join(' '));
  const wanted = told === undefined ? [] : [`${told} ${dateText(lang, told)}`];
  return shown.join() === wanted.join() ? [] : [`PubDate ${told ?? '（没有）'}与页面上的日期“${shown.join('、')}”不同`];
}

/** Texts of the head and of the body are escaped differently. */
const decoded = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
