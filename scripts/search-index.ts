import * as pagefind from 'pagefind';

/** Builds the full-text index of the site in `folder`. Returns what Pagefind complained about. */
export async function indexSite(folder: string): Promise<readonly string[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh' });
  try {
    if (!index) return errors;
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
    const none = added.page_count === 0 ? ['没有任何页面进入搜索'] : [];
    return [...errors, ...added.errors, ...written.errors, ...none];
  } finally {
    await pagefind.close();
  }
}
