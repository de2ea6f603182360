import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree } from '../src/pipeline/effects.ts';
import { check } from '../src/pipeline/run.ts';
import { TABLES } from '../src/schema/index.ts';
import { buildEnvironment } from './build-environment.ts';
import { checkSite } from './check-site.ts';

const root = process.cwd();
let copy = '';

/** Runs a command of the copy; what it says goes with the error when it fails. */
const run = (script: string, ...options: string[]): string => execFileSync(process.execPath, [`scripts/${script}`, ...options], { cwd: copy, env: buildEnvironment(), stdio: 'pipe', encoding: 'utf8' });
const page = (address: string) => parse(readFileSync(join(copy, 'dist', address, 'index.html'), 'utf8'));
const dataFiles = (): string[] => readdirSync(join(copy, 'data'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.csv') && !path.startsWith('releases'));

function edit(path: string, change: (text: string) => string): void {
  const file = join(copy, 'data', path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

const append = (path: string, line: string): void => edit(path, (text) => `${text.trimEnd()}\n${line}\n`);
const everywhere = (from: string, to: string): void => dataFiles().forEach((path) => edit(path, (text) => text.replace(new RegExp(`(?<![a-z0-9-])${from}(?![a-z0-9-])`, 'g'), to)));

describe('a second release of the real data', () => {
  const { rows } = check(readTree(root, 'data'), readTree(root, 'content'));
  if (!rows) throw new Error('the data have errors');
  const [project] = rows.projects;
  const outcome = rows.outcomes.find(({ id }) => !rows.outcomes.some((other) => other.conflicts_with === id));
  const figure = rows.figures.find((row) => row.zone !== null && row.comparator === 'eq' && row.qualifier === null && row.value !== null);
  if (!project || !outcome || !figure) throw new Error('too few data for the walk');
  const renamed = `${project.id}-renamed`;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'zone-ledger-'));
    for (const name of ['src', 'content', 'data', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    rmSync(join(copy, 'data/releases'), { recursive: true, force: true });
    for (const records of ['corrections', 'removals']) edit(`${records}.csv`, (text) => `${text.split('\n')[0] ?? ''}\n`);
    run('release.ts', '--date', '2090-01-01');
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it('is refused while a published value changed without reason, a row is gone, an id renamed without word', () => {
    const names = Object.keys(TABLES.figures.columns);
    const figures = dataFiles().filter((path) => path.startsWith('figures/'));
    for (const path of figures) {
      edit(path, (text) => text.split('\n').map((line) => (line.startsWith(`${figure.id},`) ? withCell(line, names.indexOf('comparator'), 'gte') : line)).join('\n'));
    }
    edit('outcomes.csv', (text) => text.split('\n').filter((line) => !line.startsWith(`${outcome.id},`)).join('\n'));
    everywhere(project.id, renamed);
    const refused = (): string => {
      try {
        return run('release.ts', '--date', '2090-02-01');
      } catch (error) {
        return String((error as { stdout?: string }).stdout);
      }
    };
    const told = [...refused().matchAll(/\[([a-z-]+)\]$/gm)].map((match) => match[1]).sort();
    // How many translations a removed row leaves without use depends on what other rows say.
    expect([told.filter((code) => code !== 'unused-translation'), told.includes('unused-translation')]).toEqual([['row-gone', 'row-gone', 'silent-change'], true]);
    expect(existsSync(join(copy, 'data/releases/2090-02-01'))).toBe(false);
  });

  it('is made when each has its record, and the site keeps every address', () => {
    append('corrections.csv', `figures,${figure.id},comparator,eq,gte,2090-01-20,原文是“以上”,,`);
    append('removals.csv', `outcomes,${outcome.id},2090-01-20,与另一条重复,,,`);
    append('removals.csv', `projects,${project.id},2090-01-20,改了编号,${renamed},,`);
    expect(run('data-changes.ts')).toContain(`更正 ${figure.id}`);
    run('release.ts', '--date', '2090-02-01');
    run('build.ts');
    expect(checkSite(join(copy, 'dist'))).toEqual([]);
  });

  it('redirects the renamed page, outside the search', () => {
    const old = page(`projects/${project.id}`);
    expect(old.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=/projects/${renamed}/`);
    expect(old.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(old.querySelector(`main a[href="/projects/${renamed}/"]`)).not.toBeNull();
    expect(old.querySelector('[data-search-kind]')).toBeNull();
  });

  it('keeps the removed row at its anchor with reason and last content', () => {
    const notice = page(`promises/${outcome.commitment}`).querySelector(`[id="${outcome.id}"]`);
    expect(notice?.text).toContain('与另一条重复');
    expect(notice?.text).toContain(outcome.summary);
  });

  it('shows the old value beside the figure and in the log', () => {
    const row = page(`indicators/${figure.indicator}`).querySelector(`[id="${figure.id}"]`);
    const link = row?.querySelector('.corrected a');
    expect(link?.text).toContain('原为 等于');
    const [address = '', anchor = ''] = link?.getAttribute('href')?.split('#') ?? [];
    expect(address).toBe('/corrections/log/');
    expect(page(address).querySelector(`[id="${anchor}"]`)?.text).toContain('原文是“以上”');
  });

  it('publishes feeds dated by the release, one for the site and one for each deep zone, named in the head', () => {
    const feed = readFileSync(join(copy, 'dist/feed.xml'), 'utf8');
    expect([...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map((match) => match[1])).toEqual(['2090-02-01T00:00:00+08:00', '2090-02-01T00:00:00+08:00', '2090-01-01T00:00:00+08:00']);
    for (const { id } of rows.zones.filter((zone) => zone.coverage === 'ledger')) {
      expect(readFileSync(join(copy, `dist/changes/zones/${id}/feed.xml`), 'utf8')).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
      expect(page(`zones/${id}`).querySelectorAll('link[type="application/atom+xml"]').map((node) => node.getAttribute('href'))).toEqual([`/changes/zones/${id}/feed.xml`, '/feed.xml']);
    }
  });
});

/** A line of a table with one cell replaced; quoted cells stay as they are. */
function withCell(line: string, at: number, cell: string): string {
  return (line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? []).map((part, i) => (i === at ? `${cell}${part.endsWith(',') ? ',' : ''}` : part)).join('');
}
