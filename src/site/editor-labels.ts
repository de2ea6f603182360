/** The words of the editing form in another language than that of the published schemas. */
import { COLLECTIONS } from '../schema/article.ts';
import type { TableDoc } from '../schema/views/catalogue.ts';
import { DEFAULT_LANG, languageCodes } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { noteText } from './labels.ts';

export interface FieldLabels {
  readonly title: string;
  readonly note: string;
  /** In the order of the codes. */
  readonly options?: readonly string[];
}
export type FormLabels = Readonly<Record<string, FieldLabels>>;

/** The schemas are in the first language, so its form needs no labels. */
export const labelledLanguages: readonly Lang[] = languageCodes.filter((lang) => lang !== DEFAULT_LANG);

const ofTable = (lang: Lang, { columns }: TableDoc): FormLabels =>
  Object.fromEntries(
    columns.map((column) => [column.name, { title: column[lang], note: noteText(lang, column.note), ...(column.options.length > 0 && { options: column.options.map((option) => option[lang]) }) }]),
  );

/** Every form by the name of its schema. */
export function editorLabels(lang: Lang, tables: readonly TableDoc[]): { readonly name: string; readonly labels: FormLabels }[] {
  const articles = Object.entries(COLLECTIONS).map(([name, { schema }]) => {
    const fields = Object.entries(schema.shape).map(([key, field]) => {
      const { title = '', description = '' } = field.meta() ?? {};
      return [key, { title: noteText(lang, title), note: noteText(lang, description) }] as const;
    });
    return { name: `front-matter/${name}`, labels: Object.fromEntries(fields) };
  });
  return [...articles, ...tables.map((table) => ({ name: table.name, labels: ofTable(lang, table) }))];
}
