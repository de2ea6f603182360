/** Asks the fields of a form one by one. Enter takes the proposal, or leaves an optional field empty; `?` lists what can be chosen. */
import type { Answers, Choice, Field, Form } from './form.ts';
import { choiceLines, LISTED, matching, toCodes } from './choose.ts';

export interface Talk {
  say(text: string): void;
  /** The next line typed; null when there are no more. */
  hear(): Promise<string | null>;
}

/** The input ended before everything was answered. */
export class Stopped extends Error {}

export async function askForm(form: Form, given: Answers, talk: Talk): Promise<Answers> {
  const answers = new Map(given);
  let optional: boolean | null = null;
  for (let field = form.next(answers); field !== null; field = form.next(answers)) {
    if (!field.required && field.proposal === '' && !asksAnyway(field, form)) {
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
  return /^(y|yes|是)$/i.test((await heard(talk)).trim());
}

async function heard(talk: Talk): Promise<string> {
  const line = await talk.hear();
  if (line === null) throw new Stopped();
  return line;
}

async function askField(field: Field, talk: Talk): Promise<string> {
  const enter = field.proposal !== '' ? `回车＝${field.proposal}` : field.required ? '必填' : '回车不填';
  talk.say(`${field.zh}（${field.name}）：${field.note}例：${field.example}  [${enter}]`);
  let listed: readonly Choice[] = field.choices;
  if (field.choices.length > 0 && field.choices.length <= LISTED) talk.say(choiceLines(listed));
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
    talk.say(`  ${read.wrong}。${read.remedy}`);
    if (near.length > 0) {
      listed = near;
      talk.say(choiceLines(listed));
    }
  }
}
