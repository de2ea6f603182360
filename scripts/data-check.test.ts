import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { progress } from './progress.ts';
import { siteAddress } from './site-address.ts';
import { sorry } from './sorry.ts';

/** Each case starts the command anew, some of them several times. */
vi.setConfig({ testTimeout: 60_000 });

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'data-check-'));
  cpSync('scripts/fixtures/base', join(root, 'good'), { recursive: true });
  cpSync('scripts/fixtures/base', join(root, 'bad'), { recursive: true });
  cpSync('scripts/fixtures/bad-id/data', join(root, 'bad/data'), { recursive: true });
  mkdirSync(join(root, 'empty'));
  writeFileSync(join(root, 'bug.ts'), `import ${JSON.stringify(join(process.cwd(), 'scripts/guard.ts'))};\nif (process.argv[2] === 'later') await Promise.reject(new Error('boom later'));\nthrow new Error('boom');\n`);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(script: string, ...words: string[]): Outcome {
  const environment = { PATH: process.env['PATH'], SITE_URL: 'https://example.org' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8', env: environment });
  return { status, out: stdout, err: stderr };
}
const check = (...words: string[]): Outcome => run('scripts/data-check.ts', ...words);
const folder = (name: string): string => join(root, name);

describe('npm run data:check', () => {
  it('ends with 0 when nothing is wrong, and says nothing on the side', () => {
    expect(check(folder('good'))).toEqual({ status: 0, out: '没有错误。\n', err: '' });
  });

  it('ends with 1 when data are wrong, in every format and language', () => {
    for (const words of [['people', 'zh'], ['people', 'en'], ['github', 'en'], ['json', 'zh'], ['sarif', 'zh']]) {
      const [format = '', lang = ''] = words;
      const { status, out, err } = check(folder('bad'), '--format', format, '--lang', lang);
      expect([status, err], format).toEqual([1, '']);
      expect(out, format).toContain('bad-id');
      expect(out, format).toContain('/help/messages/');
    }
    expect(check(folder('bad'), '--format=github').out).toContain('https://example.org/help/messages/bad-id/');
  });

  it('gives the same bytes each time', () => {
    expect(check(folder('bad'), '--format', 'sarif').out).toBe(check(folder('bad'), '--format', 'sarif').out);
  });

  it.each([
    [['--weather'], '没有“--weather”这个选项。用法：npm run data:check -- [文件夹] [--format people|github|json|sarif] [--lang zh|en] [--debug]'],
    [['--format', 'xml'], '--format 不能写“xml”。可用：people、github、json、sarif。'],
    [['--lang', 'de'], '--lang 不能写“de”。可用：zh、en。'],
    [['--format'], '选项“--format”的写法不对。用法：'],
    [['nowhere'], '找不到文件夹“nowhere”。'],
    [['.', '.'], '一次只检查一个文件夹。'],
  ])('ends with 2 when used like %j', (words, said) => {
    const { status, out, err } = check(...words);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('has findings for an empty folder, and for a data folder that is a file', () => {
    expect(check(folder('empty'))).toMatchObject({ status: 1, err: '' });
    expect(check(folder('empty')).out).toContain('[no-data]');
    mkdirSync(folder('file'));
    writeFileSync(folder('file/data'), 'x');
    expect(check(folder('file')).out).toContain('[no-data]');
  });
});

it('a report longer than a pipe takes at once arrives whole', () => {
  const header = readFileSync(folder('good/data/units.csv'), 'utf8').split('\n')[0] ?? '';
  const wrong = Array.from({ length: 400 }, (_, i) => header.split(',').map(() => `${'长'.repeat(60)}${i}`).join(','));
  writeFileSync(folder('good/units.csv'), `${[header, ...wrong].join('\n')}\n`);
  const script = join(process.cwd(), 'scripts/data-import.ts');
  const { stdout } = spawnSync('sh', ['-c', '"$0" "$@" | (sleep 1; cat)', process.execPath, script, 'units.csv'], { encoding: 'utf8', cwd: folder('good') });
  expect(Buffer.byteLength(stdout)).toBeGreaterThan(100_000);
  expect(stdout).toContain('共 ');
});

it.each(['data-check', 'data-import', 'data-export', 'data-fix', 'release', 'new'])('%s says with --help how it is used', (name) => {
  expect(run(`scripts/${name}.ts`, '--help')).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^用法：/) as string });
});

describe('a fault of the program', () => {
  it.each([[], ['later']])('ends with 3 and a sentence, the stack only with --debug (%j)', (...words) => {
    const { status, out, err } = run(folder('bug.ts'), ...words);
    expect([status, out]).toEqual([3, '']);
    expect(err).toContain('程序自己出错了');
    expect(err).toContain('boom');
    expect(err).not.toMatch(/\n\s+at /);
    expect(run(folder('bug.ts'), ...words, '--debug').err).toMatch(/\n\s+at .*bug\.ts/);
  });

  it('is told apart from what the computer refuses', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path: '/data/a.csv' });
    expect(sorry(full, false)).toContain('磁盘满了（/data/a.csv）');
    expect(sorry('not an error', false)).toContain('not an error');
  });
});

describe('progress', () => {
  const terminal = (isTTY: boolean) => {
    const written: string[] = [];
    return { written, out: { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream };
  };

  it('speaks after two seconds, on a terminal only, and clears its line', () => {
    const { written, out } = terminal(true);
    let time = 0;
    const { tell, clear } = progress(out, () => time);
    tell('甲');
    clear();
    expect(written).toEqual([]);
    time = 2001;
    tell('乙');
    clear();
    clear();
    expect(written).toEqual(['\r\u001b[K乙…', '\r\u001b[K']);
    const piped = terminal(false);
    progress(piped.out, () => (time += 5000)).tell('丙');
    expect(piped.written).toEqual([]);
  });
});

it.each([
  [{}, 'http://127.0.0.1:4321'],
  [{ SITE_BASE: '/ledger/' }, 'http://127.0.0.1:4321/ledger'],
  [{ SITE_URL: 'https://example.org/', SITE_BASE: '/' }, 'https://example.org'],
])('the site stands at %j', (environment, address) => {
  expect(siteAddress(environment)).toBe(address);
});
