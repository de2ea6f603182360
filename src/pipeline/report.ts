import { inFileOrder } from './finding.ts';
import type { Finding } from './finding.ts';
import { wording } from './messages.ts';

/** At most this many findings of each severity are printed; the rest are counted. */
const CAP = 200;

/** The report an editor reads: all findings in file order, errors and warnings apart, with a closing count. */
export function report(findings: readonly Finding[], cap = CAP): string {
  const sorted = [...findings].sort(inFileOrder);
  const errors = sorted.filter((f) => f.severity === 'error');
  const warnings = sorted.filter((f) => f.severity === 'warning');
  const parts = [section('错误', errors, cap), section('提醒', warnings, cap)].filter((s) => s !== '');
  return [...parts, closing(errors.length, warnings.length)].join('\n');
}

function section(title: string, findings: readonly Finding[], cap: number): string {
  if (findings.length === 0) return '';
  const lines = findings.slice(0, cap).map((f) => `${place(f)}\n    ${ended(wording(f).wrong)}\n    ${ended(wording(f).remedy)}`);
  const rest = findings.length > cap ? [`（还有 ${findings.length - cap} 条${title}没有列出，改正后再检查一次）`] : [];
  return [`${title}`, ...lines, ...rest].join('\n');
}

const ended = (sentence: string): string => (/[？。]$/.test(sentence) ? sentence : `${sentence}。`);

/** `data/zones.csv:3  第 3 行 “级别”（level）`: the first part opens in an editor, the rest is for the eye. */
function place(f: Finding): string {
  const at = f.line ?? f.row;
  const where = [
    at === undefined ? f.file : `${f.file}:${at}`,
    f.row === undefined ? '' : `第 ${f.row} 行`,
    f.column === undefined || f.row === undefined ? '' : `“${f.column}”`,
  ];
  return `  ${where.filter((p) => p !== '').join('  ')}`;
}

function closing(errors: number, warnings: number): string {
  if (errors > 0) return `共 ${errors} 个错误、${warnings} 条提醒。没有发布任何改动；上一次的网站保持原样。`;
  return warnings > 0 ? `没有错误，${warnings} 条提醒。` : '没有错误。';
}
