import { LANGUAGES } from '../../../../i18n/index.ts';
import { editorLabels, labelledLanguages } from '../../../../site/editor-labels.ts';
import type { FormLabels } from '../../../../site/editor-labels.ts';
import { readView } from '../../../../site/store.ts';

export const getStaticPaths = () =>
  labelledLanguages.flatMap((lang) => editorLabels(lang, readView(lang, 'dictionary')).map(({ name, labels }) => ({ params: { lang: LANGUAGES[lang].path, name }, props: { labels } })));

export const GET = ({ props: { labels } }: { readonly props: { readonly labels: FormLabels } }): Response => new Response(`${JSON.stringify(labels)}\n`);
