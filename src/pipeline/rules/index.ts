/** The list of cross-table rules. A new rule is one file and its entry here. */
import { commitmentInItsPlan } from './commitment-in-its-plan.ts';
import { passagesComplete } from './passages-complete.ts';
import { printedForm } from './printed-form.ts';
import { noCycles } from './no-cycles.ts';
import type { CrossRule } from './rule.ts';
import { sameFact } from './same-fact.ts';
import { themesInOnePlan } from './themes-in-one-plan.ts';
import { translationsFit } from './translations.ts';
import { unitFitsIndicator } from './unit-fits-indicator.ts';

export const CROSS_RULES: readonly CrossRule[] = [noCycles, unitFitsIndicator, themesInOnePlan, commitmentInItsPlan, passagesComplete, printedForm, sameFact, translationsFit];
