import { COMPARATOR_SIGNS } from '../../schema/figure-options.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';

/** An input as it stands in a calculation: `≈1200亩`, `1—2个`. */
export function amountText({ comparator, value, high, unit }: ShownFigure): string {
  return `${COMPARATOR_SIGNS[comparator]}${String(value)}${high === null ? '' : `—${String(high)}`}${unit ?? ''}`;
}

/** What a figure is about; of a part of a zone, a project or an event its name comes first. */
export function subjectOf({ subject, scope, scope_name }: ShownFigure): string {
  const whole = scope === 'zone' || scope === 'city' || scope_name === null;
  return whole || subject.includes(scope_name) ? subject : `${scope_name}：${subject}`;
}
