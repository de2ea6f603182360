import type { Values } from '../validate.ts';
import { crossFinding } from './rule.ts';
import type { CrossRule } from './rule.ts';

interface Owner {
  readonly zh: string;
  readonly en: string;
}

/** A commitment hangs on a theme of its own plan and belongs to the plan's zone or area. */
export const commitmentInItsPlan: CrossRule = (checked) => {
  const byId = (table: string) => new Map((checked.get(table) ?? []).map((row) => [row.values['id'], row.values]));
  const [themes, plans, zones, areas] = [byId('themes'), byId('plans'), byId('zones'), byId('areas')];
  /** Null when the owner itself is in doubt: then another finding says so. */
  const ownerOf = ({ zone, area }: Values): Owner | null => {
    if (zone === null && areas.has(area)) return { zh: `地区“${String(area)}”`, en: `the area “${String(area)}”` };
    return area === null && zones.has(zone) ? { zh: `园区“${String(zone)}”`, en: `the zone “${String(zone)}”` } : null;
  };
  return (checked.get('commitments') ?? []).flatMap((row) => {
    const { plan, theme } = row.values;
    const planRow = plans.get(plan);
    if (!planRow) return [];
    const findings = [];
    const planOfTheme = themes.get(theme)?.['plan'];
    if (planOfTheme !== undefined && plans.has(planOfTheme) && planOfTheme !== plan) {
      const [a, b] = [String(planOfTheme), String(plan)];
      const zh = { wrong: `主题“${String(theme)}”属于计划“${a}”，不是“${b}”`, remedy: '改正主题或计划' };
      findings.push(crossFinding(row, '主题（theme）', zh, { wrong: `the theme “${String(theme)}” belongs to the plan “${a}”, not “${b}”`, remedy: 'Mend the theme or the plan' }));
    }
    const [own, planned] = [ownerOf(row.values), ownerOf(planRow)];
    if (own !== null && planned !== null && own.zh !== planned.zh) {
      const column = row.values['zone'] === null ? '地区（area）' : '园区（zone）';
      const zh = { wrong: `承诺属于${own.zh}，它的计划属于${planned.zh}`, remedy: '照计划表改正“园区”和“地区”' };
      findings.push(crossFinding(row, column, zh, { wrong: `the commitment belongs to ${own.en}, its plan to ${planned.en}`, remedy: 'Mend zone and area after the plans table' }));
    }
    return findings;
  });
};
