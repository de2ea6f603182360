import { translate } from '../i18n/index.ts';
import type { Key, Lang } from '../i18n/index.ts';
import type { PlanCard } from '../schema/views/plans.ts';
import { options } from './labels.ts';

/** What kinds of documents plans were taken from: `3 篇报纸报道、1 份政府文件`. A report about a zone is not the zone speaking. */
export function documentKinds(lang: Lang, plans: readonly Pick<PlanCard, 'source' | 'source_kind'>[]): string {
  const kindOf = new Map(plans.map(({ source, source_kind }) => [source, source_kind]));
  const kinds = options(lang, 'sources', 'kind').flatMap(({ code }) => {
    const count = [...kindOf.values()].filter((kind) => kind === code).length;
    return count === 0 ? [] : [translate(lang, `source.kinds.${code}` as Key, { count })];
  });
  return kinds.join(translate(lang, 'join.list'));
}
