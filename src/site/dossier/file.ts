import type { Lang } from '../../i18n/index.ts';
import { readManifest } from '../store.ts';

/** The address of the file, without language. */
export const dossierPath = (zone: string): string => `/dossiers/${zone}.html`;

/** What the file is called when it is kept. */
export const dossierName = (zone: string, lang: Lang): string => `${zone}-${lang}-${readManifest().data_version}.html`;
