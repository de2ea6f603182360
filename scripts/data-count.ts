/** `npm run data:count`: rows taken from each source, by table, and figures by state. Exit 1 when the data have errors. */
import { compute } from '../src/pipeline/compute.ts';
import { readTree } from '../src/pipeline/effects.ts';
import { groupBy } from '../src/pipeline/group.ts';
import { report } from '../src/pipeline/report.ts';
import { check } from '../src/pipeline/run.ts';
import { STATES } from '../src/schema/figure-options.ts';
import { TABLES } from '../src/schema/index.ts';

const root = process.cwd();
const { findings, rows, articles } = check(readTree(root, 'data'), readTree(root, 'content'));
const COUNTED = ['figures', 'commitments', 'themes', 'projects', 'project-events', 'carriers', 'enterprises', 'industry-classes', 'mechanisms', 'rules', 'responsibilities', 'mentions', 'misprints', 'terms'] as const;

if (rows === null) {
  console.log(report(findings));
  process.exitCode = 1;
} else {
  const ledger = compute(rows, articles);
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const head = ['来源', ...COUNTED.map((name) => TABLES[name].zh)];
  console.log([line(head), line(head.map(() => '---'))].join('\n'));
  for (const { id } of rows.sources) {
    const counts = COUNTED.map((name) => rows[name].filter((row) => row.source === id).length);
    if (counts.some((n) => n > 0)) console.log(line([id, ...counts]));
  }
  console.log(line(['合计', ...COUNTED.map((name) => rows[name].length)]));
  const states = groupBy(ledger.figures, (figure) => figure.state);
  console.log(`数据按状态：${[...states].map(([state, list]) => `${STATES[state].zh} ${list.length}`).join('，')}。`);
  console.log(`没有出处的数据：${ledger.figures.filter((f) => f.source === '' || f.locator === '').length}。`);
}
