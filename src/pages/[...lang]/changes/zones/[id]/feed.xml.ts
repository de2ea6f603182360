import type { Lang } from '../../../../../i18n/index.ts';
import { DEFAULT_LANG } from '../../../../../i18n/index.ts';
import { feedOfZone } from '../../../../../site/feeds.ts';
import { everyPage } from '../../../../../site/routes.ts';
import { readView } from '../../../../../site/store.ts';

export const getStaticPaths = () => everyPage(readView(DEFAULT_LANG, 'changes').zones.map(({ ref }) => ref.id));

interface Context {
  readonly params: { readonly id: string };
  readonly props: { readonly lang: Lang };
  readonly site: URL | undefined;
}

export function GET({ params, props, site }: Context): Response {
  return new Response(feedOfZone(props.lang, params.id, site), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
