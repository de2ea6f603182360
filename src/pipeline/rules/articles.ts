import { COLLECTIONS } from '../../schema/article.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Finding } from '../finding.ts';
import type { CheckedTables } from '../link.ts';
import type { ReadArticles } from '../read/articles.ts';

/** Keys of the front matter that name rows must name rows that exist; an interpretation names a policy article. */
export function linkArticles({ articles, findings }: ReadArticles, checked: CheckedTables): Finding[] {
  const policies = new Set(articles.filter((a) => a.data['kind'] === 'policy').map((a) => a.slug));
  /** A policy article that could not be read is known by its file. */
  const unread = (slug: string): boolean => findings.some((f) => f.file.endsWith(`/${slug}.mdx`));
  return articles.flatMap((article) => {
    const at = (column: string) => {
      const line = article.lines.get(column);
      return { code: 'front-matter-key', severity: 'error', file: article.file, column, ...(line !== undefined && { line }) } as const;
    };
    const rows = Object.entries(COLLECTIONS[article.collection].links).flatMap(([key, table]) => {
      const ids = new Set((checked.get(table) ?? []).map((row) => row.values['id']));
      return [article.data[key] ?? []].flat().filter((id) => !ids.has(id) && !ids.has(undefined)).map((id): Finding => {
        const near = nearest(String(id), [...ids].map(String));
        return { ...at(key), value: String(id), allowed: `数据表 ${table} 里已有的编号`, ...(near && { suggestion: near }) };
      });
    });
    const target = article.data['interprets'];
    const orphan = typeof target === 'string' && !policies.has(target) && !unread(target);
    const missing: Finding[] = orphan
      ? [{ ...at('interprets'), value: target, allowed: '一篇 kind: policy 的文章的文件名' }]
      : [];
    return [...rows, ...missing];
  });
}
