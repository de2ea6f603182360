/** Dates of policy articles and of what explains them. Only dates that are given are judged. */
import type { Finding } from '../finding.ts';
import type { Article, ReadArticles } from '../read/articles.ts';

/** 三同步: published with its policy, at the latest three working days later; with the longest holiday that is eleven days. */
const LATEST_DAYS = 11;
const DAY = 86_400_000;

type Said = Pick<Finding, 'wrong' | 'remedy' | 'en'>;

export function articleDates({ articles }: Pick<ReadArticles, 'articles'>): Finding[] {
  const written = articles.filter(({ collection }) => collection === 'articles');
  return written.flatMap((article) => [...publishedEarly(article), ...interpretationApart(article, written)]);
}

function publishedEarly(article: Article): Finding[] {
  const [made, published] = [dateOf(article, 'written'), dateOf(article, 'published')];
  if (made === null || published === null || published >= made) return [];
  const said: Said = {
    wrong: `发布日期 ${published} 早于成文日期 ${made}`,
    remedy: '照文件和发布页面核对这两个日期；发布日期没有查到的，把这一行删掉',
    en: { wrong: `published on ${published}, before it was written on ${made}`, remedy: 'Check both dates against the document and its page; without a publication date leave the line out' },
  };
  return [{ ...at(article, 'published'), severity: 'error', ...said }];
}

function interpretationApart(article: Article, all: readonly Article[]): Finding[] {
  const policy = all.find(({ slug, language }) => slug === article.data['interprets'] && language === article.language);
  const [own, its] = [dated(article), policy ? dated(policy) : null];
  if (own === null || its === null) return [];
  const days = (Date.parse(own.date) - Date.parse(its.date)) / DAY;
  if (days >= 0 && days <= LATEST_DAYS) return [];
  const said: Said =
    days < 0
      ? {
          wrong: `解读的日期 ${own.date} 早于它解读的文件 ${its.date}`,
          remedy: '核对两篇的日期，以及 interprets 写的是不是这份文件',
          en: { wrong: `dated ${own.date}, before the document it interprets (${its.date})`, remedy: 'Check both dates, and whether interprets names the right document' },
        }
      : {
          wrong: `解读比它解读的文件晚 ${days} 天`,
          remedy: '解读应与文件同步发布，最迟三个工作日；核对日期，日期没错就不用改',
          en: { wrong: `dated ${days} days after the document it interprets`, remedy: 'An interpretation is due with its document, at the latest three working days later; if the dates are right, leave them' },
        };
  return [{ ...at(article, own.key), severity: 'warning', ...said }];
}

const at = ({ file, lines }: Article, column: string) => {
  const line = lines.get(column);
  return { code: 'article-dates', file, column, ...(line !== undefined && { line }) } as const;
};

const dateOf = ({ data }: Article, key: string): string | null => (typeof data[key] === 'string' ? data[key] : null);

/** The date of publication, else that on the document. */
function dated(article: Article): { readonly key: string; readonly date: string } | null {
  for (const key of ['published', 'written']) {
    const date = dateOf(article, key);
    if (date !== null) return { key, date };
  }
  return null;
}
