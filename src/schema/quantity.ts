/** Units as offices write them (万元, 平方公里, 亩) and exact conversion between units of one measure. */

interface Unit {
  readonly measure: string;
  /** How many of the measure's own unit: a fraction in whole numbers. */
  readonly over: bigint;
  readonly under: bigint;
}

const unit = (measure: string, over: bigint, under = 1n): Unit => ({ measure, over, under });

/** 1 亩 = 1/15 公顷 = 2000/3 平方米, exact by definition. */
const UNITS: Readonly<Record<string, Unit>> = {
  元: unit('元', 1n), 块: unit('元', 1n), 元人民币: unit('元', 1n), 人民币元: unit('元', 1n), 美元: unit('美元', 1n), 港元: unit('港元', 1n), 欧元: unit('欧元', 1n), 日元: unit('日元', 1n), 英镑: unit('英镑', 1n),
  平方米: unit('平方米', 1n), 平米: unit('平方米', 1n), '㎡': unit('平方米', 1n), 'm²': unit('平方米', 1n), 平方: unit('平方米', 1n), 公顷: unit('平方米', 10_000n), 亩: unit('平方米', 2000n, 3n), 平方公里: unit('平方米', 1_000_000n), 平方千米: unit('平方米', 1_000_000n), 'km²': unit('平方米', 1_000_000n),
  米: unit('米', 1n), m: unit('米', 1n), 公里: unit('米', 1000n), 千米: unit('米', 1000n), km: unit('米', 1000n),
  吨: unit('千克', 1000n), 公斤: unit('千克', 1n), 千克: unit('千克', 1n), 千瓦: unit('千瓦', 1n), 千瓦时: unit('千瓦时', 1n), 度: unit('千瓦时', 1n), 吨标准煤: unit('吨标准煤', 1n),
  分钟: unit('分钟', 1n), 小时: unit('分钟', 60n), 个小时: unit('分钟', 60n), 工作日: unit('工作日', 1n), 个工作日: unit('工作日', 1n), 天: unit('分钟', 1440n), 月: unit('月', 1n), 个月: unit('月', 1n), 年: unit('月', 12n),
  '%': unit('%', 1n), '‰': unit('%', 1n, 10n), 倍: unit('倍', 1n),
}; // prettier-ignore
/** Words that count things; each counts only its own kind. */
const COUNTERS = ['家次', '人次', '位次', ...'个家项人名条座处所支件次场类种批套届班户对台份辆栋间宗只株'];
const MAGNITUDES: readonly (readonly [string, bigint])[] = [
  ['千亿', 100_000_000_000n], ['百亿', 10_000_000_000n], ['十亿', 1_000_000_000n], ['亿', 100_000_000n],
  ['千万', 10_000_000n], ['百万', 1_000_000n], ['十万', 100_000n], ['万', 10_000n], ['千', 1000n], ['百', 100n],
]; // prettier-ignore

/** What a unit's name stands for; null when it is no unit. */
export function unitOf(name: string): Unit | null {
  if (Object.hasOwn(UNITS, name)) return UNITS[name] ?? null;
  if (COUNTERS.includes(name)) return unit(name, 1n);
  const magnitude = MAGNITUDES.find(([word]) => name.startsWith(word));
  if (!magnitude) return null;
  const base = unitOf(name.slice(magnitude[0].length));
  return base && unit(base.measure, base.over * magnitude[1], base.under);
}

/** The factor of a magnitude word alone (万 → 10000n), null for anything else. */
export const magnitudeOf = (word: string): bigint | null => MAGNITUDES.find(([name]) => name === word)?.[1] ?? null;

/** The counted thing of a unit without its magnitude: 万元 → 元, 个 → 个. */
export function withoutMagnitude(name: string): string {
  const magnitude = Object.hasOwn(UNITS, name) ? undefined : MAGNITUDES.find(([word]) => name.startsWith(word) && unitOf(name.slice(word.length)));
  return magnitude ? name.slice(magnitude[0].length) : name;
}

/** The unit behind these digits in a printed form; null where they are not there, have no unit, or have several. */
export function printedUnit(digits: string, printed: string): string | null {
  const places = [...printed.replaceAll(',', '').matchAll(new RegExp(`(?<![\\d.])${digits.replace('.', '\\.')}(?![\\d.])([%‰]|[\\p{Script=Han}㎡]{1,6})?`, 'gu'))];
  const units = new Set(places.map(([, behind = '']) => unitAtStart(behind)));
  const [only = null] = units;
  return units.size === 1 ? only : null;
}

function unitAtStart(words: string): string | null {
  const starts = [...words].map((_, i) => words.slice(0, words.length - i));
  return starts.find((start) => unitOf(start) !== null) ?? null;
}

/** A converted number whose digits the source does not print is nobody's; without a printed form the conversion stands. */
export const printedOnly = (converted: string | null, printed: string): string | null =>
  converted === null || printed === '' || new RegExp(`(?<![\\d.])${converted.replace('.', '\\.')}(?![\\d.])`).test(printed.replaceAll(',', '')) ? converted : null;

const TRADITIONAL: Readonly<Record<string, string>> = { 億: '亿', 萬: '万', 圓: '元', 畝: '亩', 噸: '吨', 個: '个', 戶: '户', 項: '项', 頃: '顷', 裡: '里', 幣: '币' };
/** The unit in simplified characters: 億元 → 亿元. */
export const simplified = (name: string): string => [...name].map((char) => TRADITIONAL[char] ?? char).join('');

/** A decimal in one unit → the same amount in another as a finite decimal; null when the measures differ or no finite decimal exists. */
export function convert(digits: string, from: string, to: string): string | null {
  const [a, b] = [unitOf(from), unitOf(to)];
  return a && b && a.measure === b.measure ? scaled(digits, a.over * b.under, a.under * b.over) : null;
}

/** digits × over ÷ under, exactly; null when the result has no finite decimal form. */
export function scaled(digits: string, over: bigint, under = 1n): string | null {
  const [whole = '0', fraction = ''] = digits.replace(/^[+-]/, '').split('.');
  const places = fraction.length + 40;
  const numerator = BigInt(whole + fraction) * over * 10n ** 40n;
  if (numerator % under !== 0n) return null;
  const text = (numerator / under).toString().padStart(places + 1, '0');
  const decimal = `${text.slice(0, -places)}.${text.slice(-places)}`.replace(/\.?0+$/, '');
  return digits.startsWith('-') && decimal !== '0' ? `-${decimal}` : decimal;
}
