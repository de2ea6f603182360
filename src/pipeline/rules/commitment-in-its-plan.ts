import type { Values } from '../validate.ts';
import { crossFinding } from './rule.ts';
import type { CrossRule } from './rule.ts';

/** A commitment hangs on a theme of its own plan and belongs to the plan's zone or area. */
export const commitmentInItsPlan: CrossRule = (checked) => {
  const byId = (table: string) => new Map((checked.get(table) ?? []).map((row) => [row.values['id'], row.values]));
  const [themes, plans, zones, areas] = [byId('themes'), byId('plans'), byId('zones'), byId('areas')];
  /** Null when the owner itself is in doubt: then another finding says so. */
  const ownerOf = ({ zone, area }: Values): string | null => {
    if (zone === null && areas.has(area)) return `地区“${String(area)}”`;
    return area === null && zones.has(zone) ? `园区“${String(zone)}”` : null;
  };
  return (checked.get('commitments') ?? []).flatMap((row) => {
    const { plan, theme } = row.values;
    const planRow = plans.get(plan);
    if (!planRow) return [];
    const findings = [];
    const planOfTheme = themes.get(theme)?.['plan'];
    if (planOfTheme !== undefined && plans.has(planOfTheme) && planOfTheme !== plan) {
      findings.push(crossFinding(row, '主题（theme）', `主题“${String(theme)}”属于计划“${String(planOfTheme)}”，不是“${String(plan)}”`, '改正主题或计划'));
    }
    const [own, planned] = [ownerOf(row.values), ownerOf(planRow)];
    if (own !== null && planned !== null && own !== planned) {
      const column = row.values['zone'] === null ? '地区（area）' : '园区（zone）';
      findings.push(crossFinding(row, column, `承诺属于${own}，它的计划属于${planned}`, '照计划表改正“园区”和“地区”'));
    }
    return findings;
  });
};
