import { describe, expect, it } from 'vitest';
import { inFileOrder } from '../file-order.ts';
import type { Finding } from '../finding.ts';
import { CODES } from '../messages/index.ts';
import { FORMATS } from './formats.ts';

const options = { lang: 'zh', site: 'https://example.org/ledger' } as const;
const english = { ...options, lang: 'en' } as const;
const findings: readonly Finding[] = [
  { code: 'gb18030', severity: 'warning', file: 'data/b.csv' },
  { code: 'bad-number', severity: 'error', file: 'data/b.csv', row: 3, line: 5, column: '数值（value）', value: '50%,\n约:三', allowed: '只写数字', example: '27' },
  { code: 'row-rule', severity: 'error', file: 'data/a b.csv', row: 2, line: 2, column: '单位（unit）', wrong: '有数值，没有单位', remedy: '填单位', en: { wrong: 'there is a value without a unit', remedy: 'Fill in the unit' } },
  { code: 'article-link', severity: 'error', file: 'content/pages/zh/a.mdx', line: 7, value: '/zones' },
];
const sorted = (list: readonly Finding[]): Finding[] => [...list].sort((a, b) => (a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : inFileOrder(a, b)));

describe('formats of the report', () => {
  it.each(['people', 'github', 'json', 'sarif'] as const)('%s, in both languages', async (name) => {
    // The rules of a SARIF log are the whole catalogue, which has its own tests; here only those that are used.
    const used = (text: string): string => (name === 'sarif' ? withUsedRules(text) : text);
    await expect(`${used(FORMATS[name](findings, options))}\n\n${used(FORMATS[name](findings, english))}\n`).toMatchFileSnapshot(`./expected/${name}.txt`);
  });

  it.each(['people', 'github', 'json', 'sarif'] as const)('%s does not depend on the order of findings', (name) => {
    expect(FORMATS[name]([...findings].reverse(), options)).toBe(FORMATS[name](findings, options));
    expect(FORMATS[name]([], options)).toBe(FORMATS[name]([], options));
  });

  it('github escapes what would end a command or a property', () => {
    const lines = FORMATS.github([{ code: 'bad-text', severity: 'error', file: 'data/a,b:c%.csv', line: 1, value: 'x\r\n::error::50%' }], options).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^::error file=data\/a%2Cb%3Ac%25\.csv,line=1,title=[^,:]+::/);
    expect(lines[0]).toContain('50%25');
    expect(lines[1]).toBe('::notice title=data%3Acheck::共 1 个错误、0 条提醒');
  });

  it('github counts what it leaves out', () => {
    const many = Array.from({ length: 300 }, (_, i): Finding => ({ code: 'blank', severity: 'error', file: 'data/a.csv', row: i + 2 }));
    const lines = FORMATS.github(many, options).split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(200);
    expect(lines.at(-1)).toContain('共 300 个错误');
  });

  it('json gives back the same findings', () => {
    const { errors, warnings, findings: told } = JSON.parse(FORMATS.json(findings, options)) as { errors: number; warnings: number; findings: { finding: Finding }[] };
    expect([errors, warnings]).toEqual([3, 1]);
    expect(told.map(({ finding }) => finding)).toEqual(sorted(findings));
  });

  it('sarif gives back the same findings, each with its rule and place', () => {
    const log = JSON.parse(FORMATS.sarif(findings, options)) as Log;
    expect([log.version, log.$schema]).toEqual(['2.1.0', 'https://json.schemastore.org/sarif-2.1.0.json']);
    const [run] = log.runs;
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(CODES);
    for (const rule of run?.tool.driver.rules ?? []) expect(rule.helpUri).toBe(`https://example.org/ledger/help/messages/${rule.id}/`);
    expect(run?.results.map(({ properties }) => properties.finding)).toEqual(sorted(findings));
    for (const { ruleId, ruleIndex, level, message, locations, properties } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect([ruleId, level]).toEqual([properties.finding.code, properties.finding.severity]);
      expect(message.text).not.toBe('');
      const [place] = locations;
      expect(decodeURIComponent(place?.physicalLocation.artifactLocation.uri ?? '')).toBe(properties.finding.file);
      expect(place?.physicalLocation.region?.startLine).toBe(properties.finding.line);
    }
  });
});

interface Log {
  readonly version: string;
  readonly $schema: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: { readonly startLine: number } } }[];
      readonly properties: { readonly finding: Finding };
    }[];
  }[];
}

function withUsedRules(text: string): string {
  const log = JSON.parse(text) as Log;
  const runs = log.runs.map((run) => {
    const ids = new Set(run.results.map(({ ruleId }) => ruleId));
    const rules = run.tool.driver.rules.filter(({ id }) => ids.has(id));
    // The index counts in the whole catalogue and moves with every new code.
    return { ...run, tool: { driver: { ...run.tool.driver, rules } }, results: run.results.map(({ ruleIndex: _index, ...result }) => result) };
  });
  return JSON.stringify({ ...log, runs }, null, 2);
}
