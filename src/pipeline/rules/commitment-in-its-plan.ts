import { crossFinding } from './rule.ts';
import type { CrossRule } from './rule.ts';

/** A commitment hangs on a theme of its own plan and belongs to the plan's zone or area. */
export const commitmentInItsPlan: CrossRule = (checked) => {
  const byId = (table: string) => new Map((checked.get(table) ?? []).map((row) => [row.values['id'], row.values]));
  const themes = byId('themes');
  const plans = byId('plans');
  return (checked.get('commitments') ?? []).flatMap((row) => {
    const { plan, theme } = row.values;
    const owner = plans.get(plan);
    if (!owner) return [];
    const planOfTheme = themes.get(theme)?.['plan'];
    const findings = [];
    if (planOfTheme !== undefined && planOfTheme !== plan) {
      findings.push(crossFinding(row, '主题（theme）', `主题“${String(theme)}”属于计划“${String(planOfTheme)}”，不是“${String(plan)}”`, '改正主题或计划'));
    }
    const differs = (name: string): boolean => name in row.values && name in owner && row.values[name] !== owner[name];
    if (differs('zone') || differs('area')) {
      const column = differs('zone') ? '园区（zone）' : '地区（area）';
      findings.push(crossFinding(row, column, '承诺和它的计划不属于同一个园区或地区', '照计划表改正“园区”和“地区”'));
    }
    return findings;
  });
};
