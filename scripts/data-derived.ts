/** `npm run data:derived`: every derived indicator with formula, inputs and result, and what the same-yardstick guard refuses, as Markdown. */
import './guard.ts';
import { readTree } from '../src/pipeline/effects.ts';
import { compute } from '../src/pipeline/compute.ts';
import { guardCounts } from '../src/pipeline/guard-counts.ts';
import { deriveAll } from '../src/pipeline/derive/index.ts';
import type { Ledger } from '../src/pipeline/ledger.ts';
import { progress } from '../src/pipeline/progress.ts';
import { report } from '../src/pipeline/report.ts';
import { check } from '../src/pipeline/run.ts';
import { TABLES } from '../src/schema/index.ts';

const ROOT = process.cwd();
const { rows, articles, findings } = check(readTree(ROOT, 'data'), readTree(ROOT, 'content'));
if (rows === null) {
  console.log(report(findings));
  process.exitCode = 1;
} else list(compute(rows, articles));

function list(ledger: Ledger): void {
  const derived = deriveAll(ledger);
  const formulas = TABLES['derived-indicators'].columns.formula.options ?? {};

  console.log('| 推算指标 | 算法 | 对象 | 算式 | 结果 | 出处 |\n| --- | --- | --- | --- | --- | --- |');
  for (const { row, results } of derived) {
    if (results.length === 0) console.log(`| ${row.name} | ${formulas[row.formula]?.zh ?? ''} | 没有可以算出的数 | | | |`);
    for (const { owner, subject, working, comparator, value, unit, inputs, counted_in } of results) {
      const places = [...inputs.map(({ place }) => place), ...(counted_in ? [counted_in] : [])].map(({ source, locator }) => `${source} ${locator.join('|')}`);
      const result = `${comparator === 'eq' ? '' : `${comparator} `}${value}${unit}`;
      console.log(`| ${row.name} | ${formulas[row.formula]?.zh ?? ''} | ${owner.name} ${subject} | ${working} | ${result} | ${[...new Set(places)].join('；')} |`);
    }
  }

  console.log('\n| 用途 | 问 | 放行 | 不放行 | 原因（一次可有几条） |\n| --- | --- | --- | --- | --- |');
  for (const { use, tried, allowed, refused, reasons } of guardCounts(ledger, derived, progress(ledger))) {
    console.log(`| ${use} | ${tried} | ${allowed} | ${refused} | ${reasons.map(({ reason, count }) => `${reason} ${count}`).join('，')} |`);
  }
}
