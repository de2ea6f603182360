/** The pictures of the editor's guide, in the order in which an editor meets them. Each shows what a command or a page really says. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../serve-folder.ts';
import type { Camera } from './camera.ts';
import { openPreview } from './open-preview.ts';
import { keep, mend } from './stage.ts';
import type { Stage } from './stage.ts';
import { cut, from, terminalPage } from './terminal.ts';

/** Within the invented year of the sheet, so that nobody takes it for a real release. */
const RELEASED = '2031-09-20';
const CORRECTED = '2031-10-08';

const importing = (sheet: string): string => `npm run data:import -- ${sheet}`;

export async function takeAll(stage: Stage, camera: Camera): Promise<void> {
  await spoilt(stage, camera);
  await mended(stage, camera);
  await written(stage, camera);
  await corrected(stage, camera);
}

async function spoilt(stage: Stage, { text }: Camera): Promise<void> {
  await text('import-title', terminalPage(importing(stage.sheet), stage.run('data:import', stage.sheet)));
  mend(stage, 'header');
  await text('import-errors', terminalPage(importing(stage.sheet), cut(from(stage.run('data:import', stage.sheet), '错误'), 10, 2)));
}

async function mended(stage: Stage, { text }: Camera): Promise<void> {
  mend(stage, 'all');
  await text('import-changes', terminalPage(importing(stage.sheet), cut(stage.run('data:import', stage.sheet), 14, 3)));
  await text('import-written', terminalPage(`${importing(stage.sheet)} --write`, cut(from(stage.run('data:import', stage.sheet, '--write'), '提醒'), 0, 3)));
  await text('export', terminalPage(`npm run data:export -- --zone ${stage.cell('zone')}`, stage.run('data:export', '--zone', stage.cell('zone'))));
}

/** An accepted spelling, then a slip, in the table file. */
async function written(stage: Stage, { text, page }: Camera): Promise<void> {
  const good = { value: stage.cell('value'), period_end: stage.cell('period_end'), state: stage.cell('state') };
  stage.put('value', [...good.value].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join(''));
  stage.put('period_end', good.period_end.replace(/-0?(\d+)$/, '年$1月'));
  await text('fix', terminalPage('npm run data:fix', stage.run('data:fix')));
  stage.run('data:fix', '--write');
  await text('check-good', terminalPage('npm run data:check', stage.run('data:check')));
  stage.build();
  stage.put('state', '实记');
  await text('check-error', terminalPage('npm run data:check', stage.run('data:check')));
  const preview = await openPreview(stage.root);
  await page('preview', `${preview.url}zones/${stage.cell('zone')}/`, 620, (open) => open.locator('#preview-bar[data-doing=refused]').waitFor({ timeout: 60_000 }));
  await preview.close();
  stage.put('state', good.state);
  await page('changes', `file://${keep(stage, 'changes.html', stage.run('data:changes', '--format', 'html'))}`, 620);
}

async function corrected(stage: Stage, { text, page }: Camera): Promise<void> {
  await text('release', terminalPage(`npm run release -- --date ${RELEASED}`, from(stage.run('release', '--date', RELEASED), RELEASED)));
  const [old, id] = [stage.cell('value'), stage.cell('id')];
  const next = `${old.slice(0, -1)}9`;
  stage.put('value', next);
  stage.put('as_printed', stage.cell('as_printed').replace(old, next));
  await text('silent-change', terminalPage('npm run data:check', stage.run('data:check')));
  const corrections = join(stage.root, 'data/corrections.csv');
  const answers: Readonly<Record<string, string>> = { table: stage.sheet.replace(/\.csv$/, ''), id, column: 'value', old, new: next, date: CORRECTED, reason: '来源发布了修订数（演示）' };
  const header = (readFileSync(corrections, 'utf8').split('\n')[0] ?? '').split(',');
  appendFileSync(corrections, `${header.map((name) => answers[name] ?? '').join(',')}\n`);
  stage.build();
  const { url, close } = await serveFolder(join(stage.root, 'dist'));
  await page('corrected', `${url}indicators/${stage.cell('indicator')}/`, 300, (open) => open.locator(`#${id}`).evaluate((row) => row.scrollIntoView({ block: 'start', behavior: 'instant' })));
  await page('editor', `${url}editor/`, 620, async (open) => {
    await open.locator('#editor-kind').selectOption(stage.sheet.replace(/\.csv$/, ''));
    await open.locator('#field-id').fill('Walk_F10');
    await open.getByRole('button', { name: '检查', exact: true }).click();
    await open.getByText('项要改').waitFor();
    await open.locator('#editor-kind').evaluate((choice) => choice.closest('p')?.scrollIntoView({ block: 'start', behavior: 'instant' }));
  });
  await close();
}
