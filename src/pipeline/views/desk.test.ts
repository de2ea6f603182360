import { describe, expect, it } from 'vitest';
import { figureLine, FIGURES, line, names, view, withLines } from './fixture-base.ts';

type Cells = Readonly<Record<string, string | number>>;
const RULES = 'data/rules.csv';
const CITY_FIGURES = 'data/figures/sample-city.csv';
const rule = (cells: Cells): string =>
  line('rules', { id: 'g9', area: 'sample-city', title: '另一门槛', applies_to: '示例项目', condition: '低于门槛', logic: 'any', consequence: '不供地', unstated: '例外', as_printed: '不供地', source: 'sample-notice', locator: 'p3', ...cells });
const threshold = (id: string, cells: Cells): string =>
  figureLine(id, { zone: '', area: 'sample-city', scope: 'zones-of-city', scope_name: '全市省级以上开发区', subject: '门槛', about: 'rules:g9', state: 'rule', comparator: 'lt', period_kind: 'none', period_start: '', period_end: '', period_label: '未写明', source: 'sample-notice', locator: 'p3', ...cells });
const MONEY = threshold('g9-f1', { value: 5000, qualifier: '低于', unit: '万元', as_printed: '投资低于5000万元' });
const LAND = threshold('g9-f2', { indicator: 'sample-land', value: 15, qualifier: '低于', unit: '亩', as_printed: '低于15亩' });
const rules = (cells: Cells, figures: readonly string[]) => withLines({ [RULES]: [rule(cells)], [CITY_FIGURES]: figures })('desk').rules;

describe('the rules of the desk', () => {
  it('are those whose conditions are all figures, in the base unit, with the units to answer in', () => {
    const [checked, ...others] = rules({}, [MONEY, LAND]);
    expect(others).toEqual([]);
    expect(checked).toMatchObject({ logic: 'any', scopes: ['全市省级以上开发区'], publisher: '示例市人民政府办公室', document_number: '示政办发〔2031〕1号', rule: { id: 'g9', owner: { id: 'sample-city' } } });
    expect(checked?.conditions.map((c) => [c.quantity, c.topic, c.comparator, c.threshold, c.base, c.units.map(({ unit }) => unit)])).toEqual([
      ['投资', 'economy', 'lt', '50000000', '元', ['亿元', '万元']],
      ['示例用地', 'land', 'lt', '10000', '平方米', ['万亩', '亩']],
    ]);
  });

  it('offer each size of a unit once, though it has two spellings', () => {
    const spelled = (unit: string) => withLines({ [RULES]: [rule({ logic: 'single' })], [CITY_FIGURES]: [threshold('g9-f2', { indicator: 'sample-land', value: 15, qualifier: '低于', unit, as_printed: `低于15${unit}` })], 'data/units.csv': ['亩地,mu,area,平方米,2000,3,{n} mu,1'] })('desk').rules;
    expect(['亩', '亩地'].map((unit) => spelled(unit)[0]?.conditions[0]?.units.map((one) => one.unit))).toEqual([['万亩', '亩'], ['万亩', '亩地']]);
  });

  it('leave out a rule whose figures are not its conditions, a sum without threshold and a number that is no rule', () => {
    expect(view('desk').rules).toEqual([]);
    expect(rules({}, [MONEY])).toEqual([]);
    expect(rules({ logic: 'single' }, [MONEY, LAND])).toEqual([]);
    expect(rules({ logic: 'single' }, [threshold('g9-f1', { comparator: 'approx', qualifier: '约', value: 5, unit: '万元', as_printed: '约5万元' })])).toEqual([]);
    expect(rules({ logic: 'single' }, [threshold('g9-f1', { state: 'plan', value: 5, unit: '万元', as_printed: '5万元' })])).toEqual([]);
    expect(rules({ logic: 'single' }, [MONEY])).toHaveLength(1);
  });

  it('cover the zones of their place whose level the scope words name; the others are not guessed', () => {
    const covered = (scope: Cells, own: Cells = {}) => {
      const [checked] = rules({ logic: 'single', ...own }, [threshold('g9-f1', { value: 5, unit: '万元', as_printed: '5万元', ...scope })]);
      return [names(checked?.zones ?? []), names(checked?.unclear ?? [])];
    };
    expect(covered({})).toEqual([['sample-east'], ['sample-west']]);
    expect(covered({ scope_name: '全市国家级开发区' })).toEqual([[], ['sample-west']]);
    expect(covered({ scope_name: '' })).toEqual([['sample-east', 'sample-west'], []]);
    expect(covered({ scope: 'part', scope_name: '示例片区' })).toEqual([[], ['sample-east', 'sample-west']]);
  });

  it('of one zone cover that zone', () => {
    const own = figureLine('g9-f1', { about: 'rules:g9', state: 'rule', comparator: 'gte', qualifier: '以上', value: 5, unit: '万元', as_printed: '5万元以上' });
    const [checked] = withLines({ [RULES]: [rule({ area: '', zone: 'sample-east', logic: 'single' })], [FIGURES]: [own] })('desk').rules;
    expect([names(checked?.zones ?? []), names(checked?.unclear ?? [])]).toEqual([['sample-east'], []]);
  });
});

describe('the schemes of the desk', () => {
  it('keep the items with baseline and weight by group, and count the others', () => {
    expect(view('desk').schemes).toMatchObject([{ scheme: '示例评价', group: '示例一级', incomplete: 1, items: [{ id: 'sample-w1', name: '示例二级', weight: 30, baseline: 1.25, baseline_unit: '示例单位' }] }]);
    const more = (cells: Cells): string => line('evaluation-items', { id: 'w9', scheme: '示例评价', seq: 9, level1: '示例一级', source: 'sample-notice', locator: 'p1', ...cells });
    const [group] = withLines({ 'data/evaluation-items.csv': [more({ level2: '无基准', weight: 70 })] })('desk').schemes;
    expect([group?.items.length, group?.incomplete]).toEqual([1, 2]);
  });
});

describe('the places of the desk', () => {
  it('are every zone and carrier with their city; contacts only where published', () => {
    const plain = view('desk');
    expect(plain.zones.map((zone) => [zone.ref.id, zone.city.id, zone.deep, names(zone.industries), zone.contacts])).toEqual([
      ['sample-east', 'sample-city', true, ['sample-robots'], null],
      ['sample-west', 'sample-city', false, [], null],
    ]);
    expect(plain.carriers.map((carrier) => [carrier.id, carrier.city.id, carrier.industry?.id ?? null])).toEqual([
      ['sample-park', 'sample-city', 'sample-robots'],
      ['sample-lab', 'sample-city', null],
    ]);
    const contact = line('zone-facts', { id: 'z9', zone: 'sample-west', topic: 'contact', title: '招商电话', statement: '000-0000', date: '2031', year_basis: 'printed', source: 'sample-notice', locator: 'p1' });
    expect(withLines({ 'data/zone-facts.csv': [contact] })('desk').zones.map((zone) => zone.contacts?.map((fact) => fact.statement) ?? null)).toEqual([null, ['000-0000']]);
  });

  it('an industry has one cell for each zone with a full ledger, with its classes and who is named in it', () => {
    const { chain_zones, chains } = view('desk');
    expect(names(chain_zones)).toEqual(['sample-east']);
    expect(chains.map((row) => [row.industry.id, row.cells.map((cell) => [cell.classes.length, names(cell.related)])])).toEqual([
      ['sample-machines', [[0, []]]],
      ['sample-robots', [[1, ['sample-park', 'sample-works']]]],
    ]);
  });
});
