/** The `_headers` file as hosts read it: every rule whose address matches, in order; `! Name` takes back what rules above gave. */

export interface HeaderRule {
  /** An address; a `*` at its end stands for any rest. */
  readonly address: string;
  /** A header without value is taken back. */
  readonly lines: readonly (readonly [name: string, value: string | null])[];
}

export function headerRules(text: string): HeaderRule[] {
  const blocks = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const starts = blocks.flatMap((line, nth) => (line.startsWith(' ') ? [] : [nth]));
  return starts.map((start, nth) => ({ address: blocks[start]?.trim() ?? '', lines: blocks.slice(start + 1, starts[nth + 1]).map(headerLine) }));
}

function headerLine(line: string): readonly [string, string | null] {
  const text = line.trim();
  if (text.startsWith('!')) return [text.slice(1).trim(), null];
  const colon = text.indexOf(':');
  return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}

/** The headers of one address. A header that two rules give has both values, which is how browsers see a second policy. */
export function headersOf(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  const matching = rules.filter(({ address }) => (address.endsWith('*') ? path.startsWith(address.slice(0, -1)) : path === address));
  for (const [name, value] of matching.flatMap(({ lines }) => lines)) {
    const before = headers.get(name);
    if (value === null) headers.delete(name);
    else headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}
