/** All findings as SARIF 2.1.0 (OASIS, errata 01), for code scanning and editors. */
import type { Finding, FindingCode } from '../finding.ts';
import { messageAddress } from '../messages/address.ts';
import { CATALOGUE, CODES, familyOf, wording } from '../messages/index.ts';
import type { Lang } from '../messages/message.ts';
import { bySeverity, sentence } from '../report.ts';
import type { FormatOptions } from './formats.ts';

/** Paths are relative to the root of the project, which the reader of the log puts in here (SARIF 3.14.14). */
const ROOT = '%SRCROOT%';

export function sarif(findings: readonly Finding[], options: FormatOptions): string {
  const { lang, site } = options;
  const { errors, warnings } = bySeverity(findings);
  const driver = { name: 'zone-ledger data:check', informationUri: `${site}/help/messages/`, rules: CODES.map((code) => rule(code, options)) };
  const run = {
    tool: { driver },
    language: lang === 'zh' ? 'zh-CN' : 'en-US',
    columnKind: 'utf16CodeUnits',
    results: [...errors, ...warnings].map((f) => result(f, lang)),
  };
  return JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2);
}

function rule(code: FindingCode, { lang, site }: FormatOptions) {
  const { title, cause, severity, example } = CATALOGUE[code];
  return {
    id: code,
    shortDescription: { text: sentence(title[lang], lang) },
    fullDescription: { text: cause[lang] },
    help: { text: `${cause[lang]}\n${example.wrong} → ${example.right}` },
    helpUri: `${site}${messageAddress(code)}`,
    defaultConfiguration: { level: severity },
    properties: { tags: [familyOf(code)] },
  };
}

function result(f: Finding, lang: Lang) {
  const { wrong, remedy } = wording(f, lang);
  const line = f.line ?? f.row;
  const artifactLocation = { uri: f.file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
  const region = line !== undefined && line > 0 ? { region: { startLine: line } } : {};
  return {
    ruleId: f.code,
    ruleIndex: CODES.indexOf(f.code),
    level: f.severity,
    message: { text: `${sentence(wrong, lang)}${lang === 'en' ? ' ' : ''}${sentence(remedy, lang)}` },
    locations: [{ physicalLocation: { artifactLocation, ...region } }],
    properties: { finding: f },
  };
}
