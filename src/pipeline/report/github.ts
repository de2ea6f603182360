/** Findings as GitHub workflow commands: each becomes an annotation beside the line it speaks about. */
import type { Finding } from '../finding.ts';
import { messageAddress } from '../messages/address.ts';
import { CATALOGUE, wording } from '../messages/index.ts';
import type { Lang } from '../messages/message.ts';
import { bySeverity, CAP, counted, sentence } from '../report.ts';
import type { FormatOptions } from './formats.ts';
import { PLACES } from './places.ts';

export function github(findings: readonly Finding[], { lang, site }: FormatOptions): string {
  const { errors, warnings } = bySeverity(findings);
  const shown = [...errors.slice(0, CAP), ...warnings.slice(0, CAP)].map((f) => annotation(f, lang, site));
  const [e, w] = [errors.length, warnings.length];
  const count = lang === 'zh' ? `共 ${e} 个错误、${w} 条提醒` : `${counted(e, 'error')}, ${counted(w, 'warning')}`;
  return [...shown, `::notice title=${property('data:check')}::${data(count)}`].join('\n');
}

function annotation(f: Finding, lang: Lang, site: string): string {
  const line = f.line ?? f.row;
  const title = `${CATALOGUE[f.code].title[lang]} [${f.code}]`;
  const properties = [`file=${property(f.file)}`, ...(line === undefined ? [] : [`line=${line}`]), `title=${property(title)}`];
  const { wrong, remedy } = wording(f, lang);
  const text = [PLACES[lang](f), sentence(wrong, lang), sentence(remedy, lang), `${site}${messageAddress(f.code)}`];
  return `::${f.severity} ${properties.join(',')}::${data(text.filter((part) => part !== '').join('\n'))}`;
}

/** Escapes as in actions/toolkit packages/core/src/command.ts: escapeData, and for properties escapeProperty. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
