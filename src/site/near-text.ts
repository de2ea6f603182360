import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import type { Coverage } from '../schema/views/coverage.ts';
import type { NearIndicator } from '../schema/views/indicators.ts';

type FrameworkRow = Coverage['frameworks'][number]['rows'][number];

/** Near-named indicators that have a result of a zone that the indicator itself lacks; with a zone named, of that zone. */
export function nearInGaps({ cells, near }: FrameworkRow, zone?: string): NearIndicator[] {
  const missing = cells.filter((cell) => cell.actual === 0 && (zone === undefined || cell.zone === zone)).map((cell) => cell.zone);
  return near.filter(({ zones }) => zones.some(({ id }) => missing.includes(id)));
}

/** `外贸进出口总额（甲、乙）`: the zones that have a result. */
export function nearName(lang: Lang, { ref, zones }: NearIndicator): string {
  return zones.length === 0 ? ref.name : `${ref.name}${translate(lang, 'join.brackets', { inner: zones.map(({ name }) => name).join(translate(lang, 'join.list')) })}`;
}
