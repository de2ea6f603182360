/** Fills a form from options alone: what is given is read, what is not is proposed or left empty. */
import type { Answers, Form } from './form.ts';
import { toCodes } from './choose.ts';

export interface Completed {
  readonly answers: Answers;
  /** Names of the fields that were filled by a proposal. */
  readonly proposed: readonly string[];
  /** What is wrong, one line each. */
  readonly problems: readonly string[];
}

export function complete(form: Form, given: Answers): Completed {
  const answers = new Map<string, string>();
  const proposed: string[] = [];
  const problems: string[] = [];
  for (let field = form.next(answers, given); field !== null; field = form.next(answers, given)) {
    const own = given.get(field.name);
    // An owner that is stated by another column leaves this one empty.
    const answer = own === undefined ? (statedLater(form, given, field.name) ? '' : field.proposal) : toCodes(field, [], own);
    const blank = field.required ? { wrong: '不能空着', remedy: `例：${field.example}` } : { text: '' };
    const read = answer === '' ? blank : field.read(answer);
    if (own === undefined && answer !== '') proposed.push(field.name);
    if ('wrong' in read) problems.push(`${field.zh}（${field.name}）：${read.wrong}。${read.remedy}`);
    answers.set(field.name, 'text' in read ? read.text : answer);
  }
  return { answers, proposed, problems };
}

/** Whether the form asks no more about a field once the given answers are known. */
function statedLater(form: Form, given: Answers, name: string): boolean {
  const rest = new Map(form.names.filter((one) => one !== name).map((one) => [one, given.get(one) ?? '']));
  return form.next(rest)?.name !== name;
}
