import { sum } from '../../exact.ts';
import { groupBy } from '../../group.ts';
import type { FlagRule } from './flag.ts';
import { FIGURES, printedValue } from './figure-text.ts';
import type { FigureText } from './figure-text.ts';

type Amount = NonNullable<FigureText['base']>;

/** One owner, one indicator, one time, one state, one source: what a sheet would add up in a row called 合计. */
const field = (f: FigureText): string => JSON.stringify([f.zone ?? f.area, f.indicator, f.state, f.unit_base, f.period_kind, f.period_start, f.period_end, f.source]);

/** Two others, or all others, that make this one. */
function parts(total: Amount, others: readonly FigureText[]): readonly FigureText[] | null {
  const makes = (list: readonly FigureText[]): boolean => sum(list.flatMap(({ base }) => base ?? [])).equals(total);
  if (others.length > 2 && makes(others)) return others;
  const pairs = others.flatMap((one, i) => others.slice(i + 1).map((other) => [one, other]));
  return pairs.find(makes) ?? null;
}

/** A new figure that is the sum of others of its kind: the total of a sheet, which the source may not print. */
export const addsOthersUp: FlagRule = {
  rule: 'adds-others-up',
  title: '像是表里的合计',
  find: ({ changes, figuresAfter }) => {
    const added = new Set(changes.flatMap(({ table, id, before }) => (table === FIGURES && before === null ? [id] : [])));
    return [...groupBy(figuresAfter.filter(({ base }) => base !== null), field).values()].flatMap((alike) =>
      alike.filter(({ id, part_of }) => added.has(id) && part_of === null).flatMap((figure) => {
        const others = alike.filter((other) => other.id !== figure.id && other.part_of !== figure.id);
        const made = figure.base === null ? null : parts(figure.base, others);
        return made === null ? [] : [{ table: FIGURES, id: figure.id, text: `${printedValue(figure)}正好是 ${made.map((other) => `${other.id} ${printedValue(other)}`).join('、')} 之和；来源印了这个合计才录，那几行的“包含于”填它` }];
      }),
    );
  },
};
