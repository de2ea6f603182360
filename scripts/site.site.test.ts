import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildEnvironment } from './build-environment.ts';
import { readQr } from '../src/site/fixtures/read-qr.ts';
import { checkSite } from './check-site.ts';
import { isDossier } from './dossier-files.ts';
import { htmlPages } from './html-pages.ts';
import { weights } from './weigh-pages.ts';

const root = process.cwd();
const dist = join(root, 'dist');
/** A source whose passages take several pages. */
const LONG_SOURCE = 'jining-2020-eight-roads';

function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.sort().map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]));
}

describe('the built site', () => {
  it('has no dead link or anchor, nothing inline or foreign, a source for every figure', () => {
    expect(checkSite(dist)).toEqual([]);
  });

  it('notices a dead link, an inline style, a figure without source and an address of the data that leads nowhere', () => {
    const copy = mkdtempSync(join(tmpdir(), 'zone-ledger-'));
    cpSync(dist, copy, { recursive: true });
    const page = join(copy, 'about/index.html');
    const bad = '<a href="/nowhere/">x</a><p style="color:red">x</p><table class="figures"><tbody><tr><td>1</td></tr></tbody></table>';
    writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', `${bad}</main>`));
    const contents = join(copy, 'sources', LONG_SOURCE, 'index.html');
    writeFileSync(contents, readFileSync(contents, 'utf8').replace(/<li id="[^"]+"/, '<li'));
    expect(checkSite(copy).map((line) => line.split('  ')[1]?.split(/[ ：]/)[0])).toEqual(['死链接', '内联样式', '没有出处的数', '没有这个地址']);
    rmSync(copy, { recursive: true });
  });

  it('leads from the published address of a passage to the page on which it stands now, without script', () => {
    const pages = new Map(htmlPages(dist).map(({ path, dom }) => [path, dom]));
    const moved = pages.get(`/sources/${LONG_SOURCE}/`)?.querySelectorAll('.contents li[id]') ?? [];
    expect(moved.length).toBeGreaterThan(10);
    for (const entry of moved) {
      const [path = '', anchor] = (entry.querySelector('a')?.getAttribute('href') ?? '').split('#');
      expect([anchor, pages.get(path)?.querySelector(`section.passage[id="${entry.id}"]`)?.id]).toEqual([entry.id, entry.id]);
    }
  });

  it('leads from a policy to its interpretation and back, in every language', () => {
    const pages = new Map(htmlPages(dist).map(({ path, dom }) => [path, dom]));
    const leads = (from: string, to: string) => expect(pages.get(from)?.querySelectorAll('.facts a').map((link) => link.getAttribute('href')), from).toContain(to);
    for (const prefix of ['', '/en']) {
      leads(`${prefix}/policies/taian-action-plan/`, `${prefix}/policies/taian-action-plan-reading/`);
      leads(`${prefix}/policies/taian-action-plan-reading/`, `${prefix}/policies/taian-action-plan/`);
    }
  });

  it('keeps every page within its weight: HTML 20 kB, CSS 12 kB, script 10 kB, gzip', () => {
    const { kinds, css, script } = weights(dist);
    expect(kinds.filter((kind) => kind.max > 20_000)).toEqual([]);
    expect(css).toBeLessThanOrEqual(12_000);
    expect(script).toBeLessThanOrEqual(10_000);
  });

  it('has one description on every page and no value that is missing', () => {
    for (const { dom, path } of htmlPages(dist)) {
      expect(dom.querySelectorAll('meta[name=description]'), path).toHaveLength(1);
      expect(dom.querySelector('main')?.text, path).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('answers on the local server with the security headers it ships', async () => {
    const response = await fetch(inject('siteUrl'));
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(`${inject('siteUrl')}nowhere/`)).status).toBe(404);
  });
});

/** A copy of the project to build in, so that a test never touches the real data or site. Shares the installed packages. */
function workshop(): string {
  const copy = mkdtempSync(join(tmpdir(), 'zone-ledger-'));
  for (const name of ['src', 'content', 'data', 'scripts', 'public', 'dist', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

const build = (folder: string, added: Readonly<Record<string, string>> = {}) =>
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: folder, env: buildEnvironment(added), stdio: 'pipe' });

describe('the build', () => {
  let copy = '';
  beforeAll(() => {
    copy = workshop();
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it('leaves the last good site as it was when the data have an error', () => {
    const before = digests(join(copy, 'dist'));
    const file = join(copy, 'data/zones.csv');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace(',ledger,', ',ledgr,'));
    expect(() => build(copy)).toThrow();
    writeFileSync(file, good);
    expect(digests(join(copy, 'dist'))).toEqual(before);
  });

  it('makes the same bytes in another folder', () => {
    rmSync(join(copy, 'dist'), { recursive: true });
    build(copy);
    expect(digests(join(copy, 'dist'))).toEqual(digests(dist));
  });

  it('works under a sub-path of a host', () => {
    build(copy, { SITE_BASE: '/ledger/', SITE_URL: 'https://example.org' });
    expect(checkSite(join(copy, 'dist'), '/ledger/')).toEqual([]);
  });

  it('then gives each dossier a QR code of its dated page', () => {
    const dossiers = htmlPages(join(copy, 'dist')).filter(({ path }) => isDossier(path));
    expect(dossiers.length).toBeGreaterThan(1);
    for (const { dom, path } of dossiers) {
      const address = readQr(dom.querySelector('svg.qr')?.outerHTML ?? '') ?? '';
      expect(address, path).toMatch(/^https:\/\/example\.org\/ledger\/(en\/)?changes\/zones\/[a-z-]+\/#\d{4}-\d{2}-\d{2}$/);
      expect(dom.querySelector('.version .address')?.text.trim(), path).toBe(address);
      const [page = '', anchor = ''] = address.slice('https://example.org/ledger/'.length).split('#');
      expect(readFileSync(join(copy, 'dist', page, 'index.html'), 'utf8'), path).toContain(`id="${anchor}"`);
    }
  });
});
