/** A copy of the project in which the commands of the guide are run on a spoilt sheet; what they print is what the pictures show. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEnvironment } from '../build-environment.ts';
import { copyProject } from '../walk/project-copy.ts';
import { Sheet } from '../walk/sheet.ts';
import { walk } from '../walk/walk.ts';

const FIXTURES = join(import.meta.dirname, '../walk/fixtures');

export interface Stage {
  readonly root: string;
  /** The sheet that came in. */
  readonly sheet: string;
  /** Runs a command of package.json and returns what it printed. */
  run(command: string, ...options: readonly string[]): string;
  /** Data and pages into `dist`, without search and without the check of the site: a picture may be missing that is only now taken. */
  build(): void;
  /** A cell of the first row of the sheet, in the table file it was written to. */
  put(column: string, text: string): void;
  /** The cell as it is now. */
  cell(column: string): string;
  remove(): void;
}

/** `commands`: the scripts of package.json. */
export function setStage(project: string, commands: Readonly<Record<string, string>>): Stage {
  const copy = copyProject(project);
  const sheet = readdirSync(FIXTURES).find((name) => name.endsWith('.csv')) ?? '';
  cpSync(join(FIXTURES, sheet), join(copy.root, sheet));
  const run = (command: string, ...options: readonly string[]): string => {
    const script = (commands[command] ?? '').replace(/^node /, '');
    const { stdout, stderr } = spawnSync(process.execPath, [script, ...options], { cwd: copy.root, env: buildEnvironment(), encoding: 'utf8', input: '' });
    return `${stdout}${stderr}`.trimEnd();
  };
  const build = (): void => {
    const said = run('data:build');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/preview/make-pages.ts', join(copy.root, 'dist')], { cwd: copy.root, env: buildEnvironment(), encoding: 'utf8' });
    if (status !== 0) throw new Error(`the pages for the pictures could not be made: ${said}${stderr}`);
  };
  const at = (): { readonly file: string; readonly table: Sheet; readonly row: number } => rowOf(copy.root, Sheet.open(join(copy.root, sheet)).firstColumn()[0] ?? '');
  return {
    root: copy.root,
    sheet,
    run,
    build,
    put: (column, text) => {
      const { file, table, row } = at();
      table.put(row, [column], text);
      writeFileSync(file, table.text().replace('\ufeff', '').replaceAll('\r\n', '\n'));
    },
    cell: (column) => {
      const { table, row } = at();
      return table.cell(row, [column]);
    },
    remove: copy.remove,
  };
}

/** The sheet is mended by its messages until its columns are understood, or to the end. */
export function mend(stage: Stage, how: 'header' | 'all'): void {
  const { steps, last } = walk(stage.root, stage.sheet, how === 'header' ? HEADER_STEPS : undefined);
  if (how === 'all' && last.errors.length > 0) throw new Error(`the sheet of the guide cannot be mended by its messages: ${steps.at(-1)?.said.wrong ?? ''}`);
}

/** A title above the header, and a column with a name of its own. */
const HEADER_STEPS = 2;

function rowOf(root: string, id: string): { readonly file: string; readonly table: Sheet; readonly row: number } {
  const files = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv') && !name.startsWith('releases'));
  for (const name of files) {
    const file = join(root, 'data', name);
    const table = Sheet.open(file);
    const nth = table.firstColumn().indexOf(id);
    if (nth >= 0) return { file, table, row: nth + 2 };
  }
  throw new Error(`${id} is in no table`);
}

/** For pictures of HTML that a command printed. */
export function keep(stage: Stage, name: string, text: string): string {
  const folder = join(stage.root, '.build');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
