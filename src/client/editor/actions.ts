/** What the buttons do. Each that gives something away checks the draft first. */
import { checkAll, fileName, isArticle, lineOf, pathOf, say, SLUG, textOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { download, hostAddress, openFile, saveNew, writeFile } from './files.ts';
import { headerLine, withLine } from './texts.ts';
import { setControl } from './view.ts';

/** Longer addresses are cut by hosts. */
const LONGEST_ADDRESS = 6000;

export const ACTIONS: Readonly<Record<string, (draft: Draft) => Promise<void>>> = {
  open,
  check: async (draft) => void (await checkAll(draft)),
  save: whenGood(async (draft) => {
    const name = await saveNew(fileName(draft), textOf(draft));
    if (name !== null) say(draft, 'saved', { path: name });
  }),
  append: whenGood(append),
  download: whenGood(async (draft) => {
    download(fileName(draft), textOf(draft));
    say(draft, 'downloaded', { path: pathOf(draft) });
  }),
  copy: whenGood(async (draft) => {
    await navigator.clipboard.writeText(isArticle(draft) ? textOf(draft) : lineOf(draft));
    say(draft, 'copied', { path: pathOf(draft) });
  }),
  host: whenGood(async (draft) => {
    const template = draft.form.dataset['host'] ?? '';
    const whole = hostAddress(template, pathOf(draft), textOf(draft));
    window.open(whole.length > LONGEST_ADDRESS ? hostAddress(template, pathOf(draft), '') : whole, '_blank', 'noopener');
  }),
};

function whenGood(action: (draft: Draft) => Promise<void>): (draft: Draft) => Promise<void> {
  return async (draft) => {
    if (await checkAll(draft)) await action(draft);
  };
}

async function append(draft: Draft): Promise<void> {
  const opened = await openFile();
  if (!opened) return;
  const next = withLine(opened.text, headerLine(draft.fields), lineOf(draft));
  if (next !== null) await writeFile(opened.handle, next);
  say(draft, next === null ? 'otherHeader' : 'saved', { path: opened.handle.name });
}

async function open(draft: Draft): Promise<void> {
  const opened = await openFile();
  if (!opened) return;
  const { readArticle } = await import('./open.ts');
  const read = readArticle(opened.text);
  for (const { name } of read ? draft.fields : []) setControl(name, read?.answers.get(name) ?? '');
  if (read) setControl('body', read.body);
  if (read) setControl(SLUG, opened.handle.name.replace(/\.mdx$/, ''));
  say(draft, read ? 'opened' : 'unreadable', { path: opened.handle.name });
}
