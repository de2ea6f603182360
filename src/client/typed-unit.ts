/** A unit as a reader types it: in Chinese, or in the ways English writes amounts of money. */

const YUAN = '元';
/** The unit of money as an English form offers it; `CNY million` and `CNY billion` then stand beside it. */
const MONEY = 'CNY';
/** What may stand for it, before or behind the number. */
const CURRENCY = /^(?:cny|rmb|yuan|renminbi|¥)?$/;
const SCALE = /^(thousand|k|million|mn|m|billion|bn|b)?(.*)$/;
const SHORT: Readonly<Record<string, string>> = { mn: 'million', m: 'million', bn: 'billion', b: 'billion', ha: 'hectares (ha)', hectare: 'hectares (ha)', hectares: 'hectares (ha)', sqkm: 'km²', sqm: 'm²' };

/** `zeros`: by how many the number grows where no unit of that size is on offer. */
interface Found {
  readonly unit: string | null;
  readonly zeros: number;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s|(?<=sq)\./g, '');

/** The one of `units` meant by what stands before and behind a number, null where nothing stands there; undefined where it means none of them. */
export function unitTyped(before: string, behind: string, units: readonly string[]): Found | undefined {
  const [first, rest] = [folded(before), folded(behind)];
  if (first === '' && rest === '') return { unit: null, zeros: 0 };
  const same = (text: string): string | undefined => units.find((unit) => folded(unit) === folded(text));
  const plain = first === '' ? (same(rest) ?? same(rest + YUAN) ?? same(SHORT[rest] ?? '')) : undefined;
  if (plain !== undefined) return { unit: plain, zeros: 0 };
  const [, scale = '', currency = ''] = SCALE.exec(rest) ?? [];
  if (!CURRENCY.test(first) || !CURRENCY.test(currency)) return undefined;
  const thousand = scale === 'thousand' || scale === 'k';
  const money = same(thousand || scale === '' ? MONEY : `${MONEY} ${SHORT[scale] ?? scale}`);
  return money === undefined ? undefined : { unit: money, zeros: thousand ? 3 : 0 };
}
