/** The options of `npm run new`. */
import { KINDS } from './kinds.ts';

export interface Options {
  readonly kind: string | null;
  /** Answers given by `--set column=value` or `--column value`. */
  readonly set: ReadonlyMap<string, string>;
  readonly dryRun: boolean;
}

export const USAGE = [
  '用法：npm run new                                    逐项用中文问',
  '      npm run new -- --kind figure --zone … --set 列名=值 [--set …] [--dry-run]',
  `种类：${KINDS.map(([kind, zh]) => `${kind} ${zh}`).join('，')}`,
].join('\n');

/** The options, or what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  const set = new Map<string, string>();
  let kind: string | null = null;
  let dryRun = false;
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? '';
    if (word === '--dry-run') {
      dryRun = true;
      continue;
    }
    const value = args[++i];
    if (!/^--[A-Za-z_]+$/.test(word) || value === undefined) return `看不懂“${word}”，或者后面缺了值`;
    if (word === '--kind') kind = value;
    else if (word === '--set') {
      const [name = '', ...rest] = value.split('=');
      if (rest.length === 0) return `--set 后面写“列名=值”，读到的是“${value}”`;
      set.set(name, rest.join('='));
    } else set.set(word.slice(2), value);
  }
  const known = KINDS.map(([name]) => name);
  if (kind !== null && !known.includes(kind)) return `没有“${kind}”这个种类`;
  if (kind === null && set.size > 0) return '给了内容，还要用 --kind 说明种类';
  return { kind, set, dryRun };
}
