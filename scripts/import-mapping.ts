/** Which column of a sheet is which, from what was said now, what was said before and, at a terminal, what is answered. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Finding } from '../src/pipeline/finding.ts';
import { mapColumns } from '../src/workbook/mapping.ts';
import type { Mapping } from '../src/workbook/mapping.ts';
import { mappingsText, readMappings, remembered, withMapping } from '../src/workbook/mappings.ts';
import { mappingWords, readMapping, readyLine } from '../src/workbook/said-mapping.ts';
import type { FoundSheets } from '../src/workbook/sheets-in.ts';
import { askMapping } from './ask-mapping.ts';
import { wrongUse } from './wrong-use.ts';

interface FoundMapping {
  readonly mapping: Mapping;
  /** What the editor is to know of what was remembered. */
  readonly said: readonly string[];
  /** What to write behind the command, where columns are still unknown. */
  readonly offer: readonly string[];
  readonly findings: readonly Finding[];
  /** The text of the memory where it changes: only a mapping under which every column is known is worth it. */
  readonly memory: string | null;
}

export async function mappingFor(file: string, { table, grid }: FoundSheets['sheets'][number], texts: readonly string[], mayAsk: boolean): Promise<FoundMapping> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{"mappings":[]}';
  const mappings = readMappings(text) ?? wrongUse.stop(`${basename(file)} 读不出来。改正它，或删掉它再说明一次。`);
  const { titles } = mapColumns(table, grid, new Map());
  // Where the first row is no header, what was said of its columns cannot be held against it.
  if (titles.length === 0) return { mapping: new Map(), said: [], offer: [], findings: [], memory: null };
  const now = readMapping(texts, table, grid);
  const before = new Map([...remembered(mappings, table.name, titles)].filter(([from]) => !now.mapping.has(from)));
  const known = new Map([...before, ...now.mapping]);
  const { unknown } = mapColumns(table, grid, known);
  const asks = unknown.length > 0 && now.findings.length === 0 && mayAsk;
  const answers = asks ? await askMapping(table, unknown, titles, process.stdin) : new Map<string, string | null>();
  const mapping = new Map([...known, ...answers]);
  const mapped = mapColumns(table, grid, mapping);
  const isOpen = mapped.findings.some(({ code, severity }) => severity === 'error' && code !== 'workbook-absent-required');
  const isWhole = now.findings.length === 0 && mapped.unknown.length === 0 && !isOpen;
  const memory = isWhole && mapping.size > 0 ? mappingsText(withMapping(mappings, table.name, titles, mapping)) : null;
  const isNew = memory !== null && memory !== text;
  return {
    mapping,
    said: [
      ...(before.size > 0 ? [`已照上次的对应关系读取：${mappingWords(table, before)}（存在 ${basename(file)}，不对就重写 --map）。`] : []),
      ...(isNew ? [`已记下列的对应关系，下次照它读取：${mappingWords(table, mapping)}（存在 ${basename(file)}；记的只是列名，写没写入都记，不对就重写 --map）。`] : []),
    ],
    offer: mapped.unknown.length > 0 ? [readyLine(table, mapped.unknown, mapped.columns)] : [],
    findings: now.findings,
    memory: isNew ? memory : null,
  };
}
