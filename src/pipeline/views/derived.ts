import type { Row } from '../../schema/index.ts';
import type { DerivedLine, Refusal } from '../../schema/views/derived.ts';
import type { Refused } from '../derive/derivation.ts';
import { deriveAll, DERIVATIONS } from '../derive/index.ts';
import { guardCounts } from '../guard-counts.ts';
import type { Ledger } from '../ledger.ts';
import { ownerRef } from '../owner.ts';
import { placeOrNull } from '../place-or-null.ts';
import { progress } from '../progress.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

/** Every derived indicator, computed anew: results with their inputs, and the figures for which nothing may be computed. */
export function derived(ledger: Ledger): ViewFile[] {
  const all = deriveAll(ledger);
  const targets = progress(ledger);
  return [
    viewFile('derivedList', all.map(({ row, results, refused }) => line(row, results.length, refused.length, ledger))),
    viewFile('guard', guardCounts(ledger, all, targets)),
    viewFile('progress', targets),
    ...all.map(({ row, results, refused }) =>
      viewFile(
        'derived',
        {
          ...line(row, results.length, refused.length, ledger),
          numerator: (row.numerator ?? []).map((id) => ledger.ref('indicators', id)),
          denominator: (row.denominator ?? []).map((id) => ledger.ref('indicators', id)),
          digits: row.digits,
          caution: row.caution,
          note: row.note,
          place: placeOrNull(row, ledger),
          rows: [...results],
          refused: refused.map((one) => refusal(one, ledger)),
        },
        row.id,
      ),
    ),
  ];
}

function line(row: Row<'derived-indicators'>, results: number, refusals: number, ledger: Ledger): DerivedLine {
  const { id, name, name_en, formula } = row;
  return { id, page: ledger.ref('derived-indicators', id).page ?? '', name, name_en, formula, unit: DERIVATIONS[formula].unit(row), results, refusals };
}

function refusal({ figure, nearest, reasons }: Refused, ledger: Ledger): Refusal {
  return { owner: ownerRef(figure, ledger), figure, nearest, reasons: [...reasons] };
}
