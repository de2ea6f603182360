/** All findings as JSON, with their words; `findings[].finding` is the finding itself. */
import type { Finding } from '../finding.ts';
import { messageAddress } from '../messages/address.ts';
import { CATALOGUE, familyOf, wording } from '../messages/index.ts';
import { bySeverity, sentence } from '../report.ts';
import type { FormatOptions } from './formats.ts';

export function json(findings: readonly Finding[], { lang, site }: FormatOptions): string {
  const { errors, warnings } = bySeverity(findings);
  const told = [...errors, ...warnings].map((finding) => {
    const { wrong, remedy } = wording(finding, lang);
    const words = { title: CATALOGUE[finding.code].title[lang], wrong: sentence(wrong, lang), remedy: sentence(remedy, lang) };
    return { family: familyOf(finding.code), ...words, help: `${site}${messageAddress(finding.code)}`, finding };
  });
  return JSON.stringify({ schema_version: 1, lang, errors: errors.length, warnings: warnings.length, findings: told }, null, 2);
}
