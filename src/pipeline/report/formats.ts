/** The list of output formats of `npm run data:check`. A new format is one file and its entry here. */
import type { Finding } from '../finding.ts';
import type { Lang } from '../messages/message.ts';
import { report } from '../report.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';

export interface FormatOptions {
  readonly lang: Lang;
  /** Where the site stands, with its base path and without a slash at the end: `https://example.org/ledger`. */
  readonly site: string;
}

export const FORMATS = {
  people: (findings: readonly Finding[], { lang }: FormatOptions) => report(findings, { lang }),
  github,
  json,
  sarif,
} as const satisfies Readonly<Record<string, (findings: readonly Finding[], options: FormatOptions) => string>>;

export type FormatName = keyof typeof FORMATS;
