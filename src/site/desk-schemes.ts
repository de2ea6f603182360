/** Evaluation schemes with published baselines, as the per-亩 page shows them. */
import type { DeskScheme, DeskZone } from '../schema/views/desk.ts';
import type { SourceLine } from '../schema/views/sources.ts';
import { translate } from '../i18n/index.ts';
import type { Key, Lang } from '../i18n/index.ts';
import { decimal } from '../methods/exact.ts';
import { score } from '../methods/per-mu.ts';
import { plain } from './figure-text.ts';
import { AREA_UNITS } from '../methods/per-mu.ts';
import type { AreaUnit, MoneyUnit } from '../methods/per-mu.ts';
import { unitChoice } from './unit-choices.ts';
import type { UnitChoice } from './unit-choices.ts';

/** Units of the calculator by the key of their words. */
const UNIT_WORDS = { 万元: 'unit.tenThousandYuan', 亿元: 'unit.hundredMillionYuan', 元: 'unit.yuan', 百万元: 'unit.millionYuan', 十亿元: 'unit.billionYuan', 亩: 'unit.mu', 公顷: 'unit.hectare', 平方公里: 'unit.squareKilometre', 平方米: 'unit.squareMetre' } as const satisfies Record<MoneyUnit | AreaUnit, Key>;

/** The units of money by language, the one a bare number is meant in first. */
const MONEY_OF: Readonly<Record<Lang, readonly MoneyUnit[]>> = { zh: ['万元', '亿元'], en: ['元', '百万元', '十亿元', '万元', '亿元'] };

const choice = (lang: Lang, unit: MoneyUnit | AreaUnit): UnitChoice => unitChoice(lang, unit, translate(lang, UNIT_WORDS[unit]));
export const moneyChoices = (lang: Lang): UnitChoice[] => MONEY_OF[lang].map((unit) => choice(lang, unit));
export const areaChoices = (lang: Lang): UnitChoice[] => (Object.keys(AREA_UNITS) as AreaUnit[]).map((unit) => choice(lang, unit));

type Item = DeskScheme['items'][number];

/** What a percentage is divided by to be in the unit of the baseline; null where the item is no share. */
function percentOf({ name, baseline_unit }: Item): string | null {
  if (baseline_unit !== null) return baseline_unit === '%' ? '1' : null;
  return /比重|占比|比例|share|proportion|ratio/i.test(name) ? '100' : null;
}

/** Decimals as text, so that the script computes with what was published. */
export const scoredItems = ({ items }: DeskScheme) => items.map((item) => ({ name: item.name, baseline: plain(item.baseline), weight: plain(item.weight), percent: percentOf(item) }));

/** How a share may be written, by the example of its baseline; none for other items. */
export function shareHint(lang: Lang, item: Item): string | null {
  const divisor = percentOf(item);
  if (divisor === null) return null;
  const baseline = plain(item.baseline);
  const percent = divisor === '1' ? baseline : plain(Number((item.baseline * 100).toPrecision(12)));
  return divisor === '1' ? translate(lang, 'desk.perMu.percentHint', { percent }) : translate(lang, 'desk.perMu.shareHint', { baseline, percent });
}

/** Points when every item is at its baseline. */
export function pointsAtBaseline(scheme: DeskScheme): string {
  const { points } = score(scoredItems(scheme).map((item) => ({ ...item, value: item.baseline })));
  return points === null ? '' : decimal(points, 2).text;
}

/** The groups of one scheme under a heading that says whose it is and of which year. */
export interface Example {
  readonly heading: string;
  readonly groups: readonly DeskScheme[];
}

/** `sources`: all of them; `homes`: the cities of the directory and what its sources cover. */
export function examples(lang: Lang, schemes: readonly DeskScheme[], sources: readonly SourceLine[], homes: ReadonlySet<string>): Example[] {
  return [...new Set(schemes.map(({ scheme }) => scheme))].map((name) => {
    const groups = schemes.filter(({ scheme }) => scheme === name);
    const source = sources.find(({ id }) => id === groups[0]?.items[0]?.place.source);
    if (source === undefined) throw new Error(`no source of ${name}`);
    const whose = [source.publisher ?? source.covers.name, ...(/\d{4}(?:年度?)?/.exec(name) ?? [])].join(translate(lang, 'join.comma'));
    return { heading: translate(lang, homes.has(source.covers.id) ? 'desk.perMu.example' : 'desk.perMu.exampleElsewhere', { whose }), groups };
  });
}

/** The areas that count as here: the cities of the zones, and what the sources of the directory cover. */
export function homeAreas(zones: readonly DeskZone[], directory: ReadonlySet<string>, sources: readonly SourceLine[]): ReadonlySet<string> {
  return new Set([...zones.map(({ city }) => city.id), ...sources.filter(({ id }) => directory.has(id)).map(({ covers }) => covers.id)]);
}

/** Whether a group is named by a short form that a reader may not know. */
export const namesScale = (groups: readonly DeskScheme[]): boolean => groups.some(({ group }) => /规[上下]|(above|below) scale/i.test(group));
