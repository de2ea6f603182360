/** Asks the fields of a form one by one. Enter takes the proposal, or leaves an optional field empty; `?` lists what can be chosen. */
import type { Answers, Choice, Field, Form } from './form.ts';
import { choiceLines, LISTED, matching, meant, toCodes } from './choose.ts';

export interface Talk {
  say(text: string): void;
  /** The next line typed; null when there are no more. */
  hear(): Promise<string | null>;
}

/** The input ended before everything was answered. */
export class Stopped extends Error {}

/** `again`: fields that are asked in any case, because something was said about them. */
export async function askForm(form: Form, given: Answers, talk: Talk, again: ReadonlySet<string> = new Set()): Promise<Answers> {
  const answers = new Map(given);
  let optional: boolean | null = null;
  for (let field = form.next(answers); field !== null; field = form.next(answers)) {
    if (!field.required && field.needed !== true && field.proposal === '' && !again.has(field.name) && !asksAnyway(field, form)) {
      optional ??= await yes(talk, '必填的已经填完。还要逐项填选填的吗？（y 是，回车不填）');
      if (!optional) {
        answers.set(field.name, '');
        continue;
      }
    }
    answers.set(field.name, await askField(field, talk));
  }
  return answers;
}

/** The first fields say whose row it is; they are asked although each alone may be empty. */
const asksAnyway = (field: Field, form: Form): boolean => form.names.indexOf(field.name) < 2;

export async function yes(talk: Talk, question: string): Promise<boolean> {
  talk.say(question);
  return isYes(await heard(talk));
}

const isYes = (line: string): boolean => /^(y|yes|是)$/i.test(line.trim());

/** What to do with a filled form: write it, fill some fields again, or leave it (null). `told`: fields that something is wrong with; nothing is written then. */
export async function decide(form: Form, answers: Answers, told: ReadonlySet<string>, isGood: boolean, talk: Talk): Promise<'write' | ReadonlySet<string> | null> {
  const titles = titlesOf(form, answers);
  const spelled = (name: string): string => `${titles.get(name) ?? name}（${name}）`;
  const enter = told.size > 0 ? `回车重填 ${[...told].map(spelled).join('、')}；` : '';
  talk.say(isGood ? '写入吗？（y 写入；要改哪一项，写它的名字；回车不写）' : `还不能写入。${enter}要改别的项，写它的名字；不填了写 q。`);
  for (;;) {
    const line = (await heard(talk)).trim();
    if (isGood && isYes(line)) return 'write';
    if (line === '' && (isGood || told.size > 0)) return isGood ? null : told;
    if (/^[qQ]$/.test(line)) return null;
    const named = line.split(/[,，、]/).map((word) => form.names.find((name) => name === word.trim() || titles.get(name) === word.trim()));
    if (named.every((name) => name !== undefined)) return new Set(named);
    talk.say(`没有“${line}”这一项。可写：${form.names.map(spelled).join('、')}。`);
  }
}

/** The title of every field, each as it would be asked were it the only one open. */
function titlesOf(form: Form, answers: Answers): ReadonlyMap<string, string> {
  const all = new Map(form.names.map((name) => [name, answers.get(name) ?? '']));
  return new Map(form.names.map((name) => [name, form.next(new Map([...all].filter(([one]) => one !== name)))?.zh ?? name]));
}

async function heard(talk: Talk): Promise<string> {
  const line = await talk.hear();
  if (line === null) throw new Stopped();
  return line;
}

async function askField(field: Field, talk: Talk): Promise<string> {
  const enter = field.proposal !== '' ? `回车＝${field.proposal}` : field.required ? '必填' : field.needed === true ? '照前面填的，这一项要填' : '回车不填';
  talk.say(`${field.zh}（${field.name}）：${field.note}例：${field.example}  [${enter}]`);
  // A number stands only for what was shown.
  let listed: readonly Choice[] = field.choices.length <= LISTED ? field.choices : [];
  if (listed.length > 0) talk.say(choiceLines(listed));
  for (;;) {
    const line = (await heard(talk)).trim();
    if (line === '?' || line === '？') {
      listed = field.choices;
      talk.say(listed.length === 0 ? '    直接写内容。' : choiceLines(listed));
      continue;
    }
    const answer = line === '' ? field.proposal : toCodes(field, listed, line);
    if (answer === '' && !field.required) return '';
    const read = answer === '' ? { wrong: '不能空着', remedy: `例：${field.example}` } : field.read(answer);
    if ('text' in read) return read.text;
    const near = line === '' ? [] : matching(field.choices, line);
    talk.say(`  ${read.wrong}。${near.length > 0 ? '' : `${read.remedy.replace(/[。？]$/, '')}。`}${meant(near)}`);
    if (near.length > 1) talk.say(choiceLines(near));
    if (near.length > 0) listed = near;
  }
}
