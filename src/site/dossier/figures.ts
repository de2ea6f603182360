/** All figures of a zone as rows of a dossier. */
import type { Lang } from '../../i18n/index.ts';
import { translate } from '../../i18n/index.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';
import { cellWords, columnName } from '../changes-text.ts';
import { figureParts } from '../figure-parts.ts';
import type { FigureParts } from '../figure-parts.ts';
import { stateText } from '../figure-text.ts';
import { correctionsOf } from '../notices.ts';
import type { Notes } from './notes.ts';

export interface DossierFigure extends FigureParts {
  readonly subject: string;
  readonly modality: string | null;
  readonly state: string;
  readonly stateText: string;
  readonly corrected: readonly string[];
  readonly note: string | null;
  readonly mark: string;
}

/** The sections of figures: what a source reports, what it promises, what it lays down. */
const STATES = { results: ['actual', 'preliminary'], aims: ['target', 'plan'], rules: ['rule'] } as const;
export type FigureGroup = keyof typeof STATES;
export const FIGURE_GROUPS = Object.keys(STATES) as FigureGroup[];

const endOf = ({ period_end, period_start }: ShownFigure): string => period_end ?? period_start ?? '';

/** Of one group, the states in their declared order, the latest period first. */
export function dossierFigures(lang: Lang, group: FigureGroup, figures: readonly ShownFigure[], notes: Notes): DossierFigure[] {
  const order: readonly string[] = STATES[group];
  const rank = ({ state }: ShownFigure): number => (group === 'results' ? 0 : order.indexOf(state));
  return figures
    .filter(({ state }) => order.includes(state))
    .sort((a, b) => rank(a) - rank(b) || (endOf(a) === endOf(b) ? 0 : endOf(a) < endOf(b) ? 1 : -1))
    .map((f) => ({ ...figureParts(lang, f, false), ...proof(lang, f), subject: f.subject, mark: notes.mark(f.place, f.as_printed) }));
}

function proof(lang: Lang, f: ShownFigure): Pick<DossierFigure, 'modality' | 'state' | 'stateText' | 'corrected' | 'note'> {
  const corrected = correctionsOf(lang, 'figures', f.id).flatMap(({ cells }) =>
    cells.map(({ column, old }) => translate(lang, 'changes.was', { column: columnName(lang, 'figures', column), old: cellWords(lang, 'figures', column, old) })),
  );
  return { modality: f.modality, state: f.state, stateText: stateText(lang, f), corrected, note: f.note };
}
