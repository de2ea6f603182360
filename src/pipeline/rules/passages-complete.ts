import { crossFinding } from './rule.ts';
import type { CrossRule } from './rule.ts';

/** The passage list of a source is complete: as many rows as the source says it has passages. */
export const passagesComplete: CrossRule = (checked) => {
  const passages = checked.get('passages') ?? [];
  const sources = checked.get('sources') ?? [];
  const known = new Set(sources.map((row) => row.values['id']));
  // A passage whose source could not be read or found may belong to any of them.
  if (passages.some((p) => p.values['source'] === undefined || !known.has(p.values['source']))) return [];
  return sources.flatMap((row) => {
    const expected = row.values['passages_total'];
    const listed = new Set(passages.filter((p) => p.values['source'] === row.values['id']).map((p) => p.values['id'] ?? p)).size;
    if (expected === undefined || listed === expected) return [];
    const wrong = `段落总数写的是 ${String(expected)}，段落表里有 ${listed} 段`;
    const en = { wrong: `the source is said to have ${String(expected)} passages, the passages table has ${listed}`, remedy: 'Complete the passages table, or correct the number' };
    return [crossFinding(row, '段落总数（passages_total）', { wrong, remedy: '补全段落表，或改正段落总数' }, en)];
  });
};
