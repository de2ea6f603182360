/** The report an editor reads: all findings in file order, errors and warnings apart, with a closing count. */
import { inFileOrder } from './file-order.ts';
import type { Finding } from './finding.ts';
import { wording } from './messages/index.ts';
import type { Lang } from './messages/message.ts';
import { messageAddress } from './messages/address.ts';
import { PLACES } from './report/places.ts';

/** At most this many findings of each severity are printed; the rest are counted. */
export const CAP = 200;

interface Options {
  readonly cap?: number;
  readonly lang?: Lang;
}

export function report(findings: readonly Finding[], { cap = CAP, lang = 'zh' }: Options = {}): string {
  const { errors, warnings } = bySeverity(findings);
  const words = WORDS[lang];
  const parts = [section(words.errors, errors, cap, lang), section(words.warnings, warnings, cap, lang)].filter((s) => s !== '');
  const more = parts.length === 0 ? [] : [words.more(messageAddress(words.code))];
  return [...parts, words.closing(errors.length, warnings.length), ...more].join('\n');
}

/** In file order, errors and warnings apart. */
export function bySeverity(findings: readonly Finding[]): { readonly errors: readonly Finding[]; readonly warnings: readonly Finding[] } {
  const sorted = [...findings].sort(inFileOrder);
  return { errors: sorted.filter((f) => f.severity === 'error'), warnings: sorted.filter((f) => f.severity === 'warning') };
}

function section(title: string, findings: readonly Finding[], cap: number, lang: Lang): string {
  if (findings.length === 0) return '';
  const lines = findings.slice(0, cap).map((f) => `${place(f, lang)}\n    ${sentence(wording(f, lang).wrong, lang)}\n    ${sentence(wording(f, lang).remedy, lang)}`);
  const rest = findings.length > cap ? [WORDS[lang].rest(findings.length - cap, title)] : [];
  return [title, ...lines, ...rest].join('\n');
}

/** A sentence ends with a stop of its language and, in English, begins with a capital. */
export function sentence(text: string, lang: Lang): string {
  if (lang === 'zh') return /[？。！]$/.test(text) ? text : `${text}。`;
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[?.!]$/.test(first) ? first : `${first}.`;
}

/** `data/zones.csv:3  第 3 行  “级别（level）”  [blank]`: the first part opens in an editor, the rest is for the eye. */
function place(f: Finding, lang: Lang): string {
  const at = f.line ?? f.row;
  const where = [at === undefined ? f.file : `${f.file}:${at}`, PLACES[lang](f), `[${f.code}]`];
  return `  ${where.filter((p) => p !== '').join('  ')}`;
}

const WORDS = {
  zh: {
    errors: '错误',
    warnings: '提醒',
    code: '代码',
    rest: (count: number, title: string) => `（还有 ${count} 条${title}没有列出，改正后再检查一次）`,
    closing: (errors: number, warnings: number): string => {
      if (errors > 0) return `共 ${errors} 个错误、${warnings} 条提醒。没有发布任何改动；上一次的网站保持原样。`;
      return warnings > 0 ? `没有错误，${warnings} 条提醒。` : '没有错误。';
    },
    more: (address: string) => `方括号里是代码。为什么会这样、怎样改，见网站的 ${address}`,
  },
  en: {
    errors: 'Errors',
    warnings: 'Warnings',
    code: 'CODE',
    rest: (count: number, title: string) => `(${count} more ${title.toLowerCase()} are not listed; mend these and check again)`,
    closing: (errors: number, warnings: number): string => {
      if (errors > 0) return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}. Nothing was published; the last site stays as it was.`;
      return warnings > 0 ? `No errors, ${counted(warnings, 'warning')}.` : 'No errors.';
    },
    more: (address: string) => `The code stands in brackets. Why it happens and what to do: ${address} on the site`,
  },
} as const;

/** `1 error`, `2 errors`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
