/** The tags of a page, as names and values. What is not known has no tag. */
import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { columnOf } from './columns.ts';
import type { PageContent } from './page-content.ts';
import { SETTINGS } from './settings.ts';

export interface TaggedPage {
  /** Without base path and language. */
  readonly page: string;
  readonly title: string;
  /** The full address once the site has one. */
  readonly url: URL | null;
  /** In a sentence, as search engines show it. */
  readonly description: string;
  /** What kind of page it is and of which zone, where it is of one. */
  readonly about: readonly string[];
  readonly content: PageContent | null;
}

type Tag = readonly [name: string, value: string];
type Site = Pick<typeof SETTINGS, 'name'> & { readonly official: boolean; readonly siteCode: string | null };

export function pageTags(lang: Lang, page: TaggedPage, site: Site = SETTINGS): readonly Tag[] {
  return [...siteTags(lang, page, site), ...columnTags(lang, page.page), ...contentTags(page)];
}

function siteTags(lang: Lang, { url }: TaggedPage, { name, official, siteCode }: Site): Tag[] {
  const tags: Tag[] = [['SiteName', name[lang]]];
  if (url) tags.push(['SiteDomain', url.hostname]);
  if (official && siteCode !== null) tags.push(['SiteIDCode', siteCode]);
  return tags;
}

function columnTags(lang: Lang, page: string): Tag[] {
  const column = columnOf(page);
  if (column === null) return [];
  const [name, about, type] = [translate(lang, column.name), translate(lang, column.about), translate(lang, `columnType.${column.type}`)];
  return [
    ['ColumnName', name],
    ['ColumnDescription', about],
    ['ColumnKeywords', [...new Set([name, type, translate(lang, 'column.keywords')])].join(',')],
    ['ColumnType', type],
  ];
}

function contentTags({ title, url, description, about, content }: TaggedPage): Tag[] {
  if (content === null) return [];
  const { date, source, keywords = [], author = null, image = null } = content;
  const words = [...new Set([...about, ...keywords])].filter((word) => word !== null && word !== '');
  const tags: (readonly [string, string | null])[] = [
    ['ArticleTitle', title],
    ['PubDate', date],
    ['ContentSource', source],
    ['Keywords', words.join(',')],
    ['Author', author],
    ['Description', description],
    ['Image', image],
    ['Url', url?.href ?? null],
  ];
  return tags.filter((tag): tag is Tag => tag[1] !== null && tag[1] !== '');
}
