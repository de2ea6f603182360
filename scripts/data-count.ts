/** `npm run data:count`: what the ledger holds, as Markdown: rows by source, statuses, states, grades, coverage, omissions. */
import './guard.ts';
import { compute } from '../src/pipeline/compute.ts';
import { readTree } from '../src/pipeline/effects.ts';
import { groupBy } from '../src/pipeline/group.ts';
import type { Ledger } from '../src/pipeline/ledger.ts';
import { report } from '../src/pipeline/report.ts';
import { check } from '../src/pipeline/run.ts';
import { NO_OUTCOME, statusOf } from '../src/pipeline/views/outcomes.ts';
import { systems } from '../src/pipeline/views/systems.ts';
import { STATES } from '../src/schema/figure-options.ts';
import { TABLES } from '../src/schema/index.ts';
import type { SystemLine } from '../src/schema/views/systems.ts';

const COUNTED = ['figures', 'commitments', 'themes', 'projects', 'project-events', 'carriers', 'enterprises', 'industry-classes', 'mechanisms', 'rules', 'responsibilities', 'mentions', 'misprints', 'terms'] as const;

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string => [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
const tally = <T>(items: readonly T[], nameOf: (item: T) => string): string => [...groupBy(items, nameOf)].map(([name, list]) => `${name} ${list.length}`).join('，');

/** Rows of each document that holds commitments; other sources are counted together. */
function bySource({ rows }: Ledger): string {
  const documents = rows.sources.filter((source) => rows.commitments.some((row) => row.source === source.id));
  const count = (name: (typeof COUNTED)[number], ids: ReadonlySet<string>) => rows[name].filter((row) => ids.has(row.source)).length;
  const ids = new Set(documents.map(({ id }) => id));
  const others = new Set(rows.sources.map(({ id }) => id).filter((id) => !ids.has(id)));
  return table(
    ['来源', ...COUNTED.map((name) => TABLES[name].zh)],
    [
      ...documents.map(({ id }) => [id, ...COUNTED.map((name) => count(name, new Set([id])))]),
      [`其他 ${others.size} 份来源`, ...COUNTED.map((name) => count(name, others))],
      ['合计', ...COUNTED.map((name) => rows[name].length)],
    ],
  );
}

function byStatus(ledger: Ledger): string {
  const words = TABLES.outcomes.columns.stage.options ?? {};
  const stages = [...Object.keys(words), NO_OUTCOME];
  const status = (plan: string, stage: string) =>
    ledger.rows.commitments.filter((row) => row.plan === plan && statusOf(row.id, ledger).stage === stage).length;
  return table(
    ['计划', ...stages.map((stage) => words[stage]?.zh ?? '未公布结果')],
    ledger.rows.plans.map(({ id, title }) => [title, ...stages.map((stage) => status(id, stage))]),
  );
}

function summary(ledger: Ledger): string {
  const { rows } = ledger;
  const unproved = ledger.figures.filter((f) => f.source === '' || f.locator === '').length;
  const covered = systems(ledger)[0]?.value as readonly SystemLine[];
  return [
    `数字按状态：${tally(ledger.figures, (f) => STATES[f.state].zh)}。`,
    `没有出处的数字：${unproved}。`,
    `承诺的结果：${rows.outcomes.length} 条，来自 ${new Set(rows.outcomes.map((row) => row.source)).size} 份来源；专门找过而没有找到：${rows.searches.length} 条。`,
    `来源按等级：${tally(rows.sources, (row) => row.grade)}。`,
    `系统：${tally(covered.filter(({ id }) => id !== 'other'), (row) => row.coverage)}。`,
    `没有收录的证据：${rows.omissions.length} 行（${tally(rows.omissions, (row) => row.collection)}）。逐条理由：`,
    ...rows.omissions.map((row) => `- ${row.collection} 第 ${row.row} 行 ${row.what}：${row.reason}`),
  ].join('\n');
}

const root = process.cwd();
const { findings, rows, articles } = check(readTree(root, 'data'), readTree(root, 'content'));
if (rows === null) {
  console.log(report(findings));
  process.exitCode = 1;
} else {
  const ledger = compute(rows, articles);
  console.log([bySource(ledger), byStatus(ledger), summary(ledger)].join('\n\n'));
}
