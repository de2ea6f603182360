import { columnTitle } from '../../validate.ts';
import { tableNamed } from '../links.ts';
import type { FlagRule } from './flag.ts';
import { FIGURES } from './figure-text.ts';

/** The columns whose content the printed form shows. */
const SHOWN = ['value', 'high', 'unit', 'growth_pct', 'rank'];
const PRINTED = 'as_printed';

/** Number and printed form go together: when only one of them changed, the other may have been forgotten. */
export const printedForm: FlagRule = {
  rule: 'printed-form',
  title: '数变了原文写法没变，或者反过来',
  find: ({ changes }) =>
    changes.flatMap(({ table, id, cells }) => {
      if (table !== FIGURES || cells.length === 0) return [];
      const numbers = cells.filter(({ column }) => SHOWN.includes(column));
      const printed = cells.find(({ column }) => column === PRINTED);
      const [number] = numbers;
      if (number && !printed) return [{ table, id, text: `${columnTitle(number.column, tableNamed(table)?.columns[number.column])}由“${number.old}”改为“${number.new}”，原文写法没有变` }];
      return printed && !number ? [{ table, id, text: `原文写法由“${printed.old}”改为“${printed.new}”，数没有变` }] : [];
    }),
};
