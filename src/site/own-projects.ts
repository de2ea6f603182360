import type { Lang } from '../i18n/index.ts';
import type { ProjectLine } from '../schema/views/projects.ts';
import { readView } from './store.ts';

/** The projects that a zone owns. */
export const ownProjects = (lang: Lang, zone: string): readonly ProjectLine[] => readView(lang, 'projects').filter(({ owner }) => owner.table === 'zones' && owner.id === zone);
