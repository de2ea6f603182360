/**
 * `npm run new`: starts a row or an article, asked in Chinese or given by options, and writes it only if the whole data are then
 * good. Exit 0 written (or shown by --dry-run), 1 nothing written, 2 wrong options.
 */
import './guard.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readTree } from '../src/pipeline/effects.ts';
import { report } from '../src/pipeline/report.ts';
import { check } from '../src/pipeline/run.ts';
import { articleForm } from './new/article-form.ts';
import { askForm, decide, Stopped } from './new/ask.ts';
import type { Talk } from './new/ask.ts';
import { choiceLines } from './new/choose.ts';
import { complete } from './new/complete.ts';
import { tryDrafts } from './new/form.ts';
import type { Answers, Draft, Form, Known } from './new/form.ts';
import { ARTICLE_KINDS, KINDS, ROW_KINDS } from './new/kinds.ts';
import { readOptions, USAGE } from './new/options.ts';
import type { Options } from './new/options.ts';
import { rowForm } from './new/row-form.ts';
import { asksForHelp } from './wrong-use.ts';

const root = process.cwd();

function known(): Known | null {
  const [data, content] = [readTree(root, 'data'), readTree(root, 'content')];
  const { rows, articles, findings } = check(data, content);
  if (rows !== null) return { data, content, rows, articles };
  console.error(`${report(findings)}\n先改正上面的错误，再新建。`);
  return null;
}

function formFor(kind: string, from: Known): Form {
  const [row, article] = [ROW_KINDS[kind], ARTICLE_KINDS[kind]];
  if (row) return rowForm(row, from);
  if (article) return articleForm(article, from);
  throw new Error(`no kind ${kind}`);
}

/** The lines that writing adds, shown before it is done. */
function shown(drafts: readonly Draft[], from: Known): string {
  return drafts.map(({ path, text, fresh }) => {
    const before = [...from.data, ...from.content].find((file) => file.path === path);
    const added = fresh ? text : text.slice(Buffer.from(before?.bytes ?? []).toString('utf8').length);
    return `${path}${fresh ? '（新文件）' : '（加在末尾）'}\n${added.trim()}`;
  }).join('\n\n');
}

function notWritten(): false {
  console.log('没有写入。');
  return false;
}

function write(drafts: readonly Draft[], told: string): void {
  for (const { path, text, fresh } of drafts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: fresh ? 'wx' : 'w' });
  }
  console.log(`已写入 ${drafts.map(({ path }) => path).join('、')}。${told}`);
}

function fromOptions(options: Options, form: Form, from: Known): boolean {
  const strange = [...options.set.keys()].filter((name) => !form.names.includes(name));
  const { answers, proposed, problems } = complete(form, options.set);
  const wrong = [...strange.map((name) => `没有“${name}”这一项。可用：${form.names.join('、')}`), ...problems];
  if (wrong.length > 0) {
    console.error(`没有写入：\n${wrong.map((line) => `  ${line}`).join('\n')}`);
    return false;
  }
  if (proposed.length > 0) console.log(`自动填的：${proposed.map((name) => `${name}=${answers.get(name) ?? ''}`).join('，')}`);
  const drafts = form.drafts(answers);
  const findings = tryDrafts(from, drafts);
  console.log(shown(drafts, from));
  if (findings.length > 0) console.error(report(findings));
  if (findings.some((f) => f.severity === 'error')) return false;
  if (!options.dryRun) write(drafts, form.told(answers));
  return true;
}

async function asked(kind: string | null, from: Known, talk: Talk): Promise<boolean> {
  const form = formFor(kind ?? (await askKind(talk)), from);
  let answers: Answers = await askForm(form, new Map(), talk);
  for (;;) {
    const drafts = form.drafts(answers);
    const findings = tryDrafts(from, drafts);
    console.log(`\n${shown(drafts, from)}\n`);
    if (findings.length > 0) console.log(report(findings));
    const errors = findings.filter((f) => f.severity === 'error');
    const fields = new Set(errors.flatMap((f) => form.fieldOf(f) ?? []));
    const wanted = await decide(form, answers, fields, errors.length === 0, talk);
    if (wanted === 'write') write(drafts, form.told(answers));
    if (wanted === 'write' || wanted === null) return wanted !== null || notWritten();
    answers = await askForm(form, new Map([...answers].filter(([name]) => !wanted.has(name))), talk, wanted);
  }
}

async function askKind(talk: Talk): Promise<string> {
  talk.say(`新建什么？写序号。\n${choiceLines(KINDS.map(([code, zh]) => ({ code, zh })))}`);
  for (let line = await talk.hear(); line !== null; line = await talk.hear()) {
    const kind = KINDS[Number(line.trim()) - 1]?.[0] ?? KINDS.find(([code, zh]) => [code, zh].includes(line.trim()))?.[0];
    if (kind !== undefined) return kind;
    talk.say('写列出的序号。');
  }
  throw new Stopped();
}

async function talked(kind: string | null, from: Known): Promise<boolean> {
  const lines = createInterface({ input: process.stdin });
  const iterator = lines[Symbol.asyncIterator]();
  const hear = async (): Promise<string | null> => {
    const { value, done } = await iterator.next();
    return done ? null : value;
  };
  try {
    return await asked(kind, from, { say: (text) => console.log(text), hear });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.error('没有写入：输入结束时还没有填完。');
    return false;
  } finally {
    lines.close();
  }
}

const options = asksForHelp() ? null : readOptions(process.argv.slice(2));
if (options === null) console.log(USAGE);
else if (typeof options === 'string') {
  console.error(`${options}。\n${USAGE}`);
  process.exitCode = 2;
} else {
  const from = known();
  const done = from !== null && (options.kind !== null && options.set.size > 0 ? fromOptions(options, formFor(options.kind, from), from) : await talked(options.kind, from));
  if (!done) process.exitCode = 1;
}
