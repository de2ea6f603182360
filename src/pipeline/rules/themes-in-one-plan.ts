import { crossFinding } from './rule.ts';
import type { CrossRule } from './rule.ts';

/** A theme and the theme above it belong to one plan; otherwise the lower one would stand on no page. */
export const themesInOnePlan: CrossRule = (checked) => {
  const themes = checked.get('themes') ?? [];
  const planOf = new Map(themes.map((row) => [row.values['id'], row.values['plan']]));
  const plans = new Set((checked.get('plans') ?? []).map((row) => row.values['id']));
  return themes.flatMap((row) => {
    const { plan, parent } = row.values;
    const above = typeof parent === 'string' ? planOf.get(parent) : undefined;
    if (above === undefined || !plans.has(plan) || !plans.has(above) || above === plan) return [];
    const wrong = `上级主题“${String(parent)}”属于另一个计划“${String(above)}”`;
    const en = { wrong: `the theme above, “${String(parent)}”, belongs to another plan, “${String(above)}”`, remedy: 'Mend the theme above or the plan' };
    return [crossFinding(row, '上级主题（parent）', { wrong, remedy: '改正上级主题或计划' }, en)];
  });
};
