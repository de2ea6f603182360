import type { Lang } from '../../i18n/index.ts';
import { siteFeed } from '../../site/feeds.ts';
import { everyLanguage } from '../../site/routes.ts';

export const getStaticPaths = everyLanguage;

export function GET({ props, site }: { readonly props: { readonly lang: Lang }; readonly site: URL | undefined }): Response {
  return new Response(siteFeed(props.lang, site), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
