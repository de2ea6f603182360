import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from './find-lighthouse.ts';
import { measure, measured } from './measured.ts';
import { pagesToMeasure } from './page-list.ts';
import { serveGzip } from './serve-gzip.ts';
import { pageTable, peerTable } from './tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
afterAll(() => rmSync(folder, { recursive: true }));

function page(path: string, words: number): void {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, 'index.html'), `<p>${'字'.repeat(words)}</p>`);
}

function report(seo: number, lcp: number): Report {
  const full = { score: 1, auditRefs: [] };
  return {
    lighthouseVersion: '13',
    categories: { performance: full, accessibility: full, 'best-practices': full, seo: { score: seo, auditRefs: [{ id: 'hreflang', weight: 1 }, { id: 'structured-data', weight: 0 }] } },
    audits: {
      'hreflang': { title: '', score: seo, displayValue: '2 links' },
      'structured-data': { title: '', score: 0 },
      'largest-contentful-paint': { title: '', score: 1, numericValue: lcp },
      'speed-index': { title: '', score: 1, numericValue: lcp * 2 },
      'total-byte-weight': { title: '', score: 1, numericValue: 12_345 },
      'network-requests': { title: '', score: 1, details: { items: [1, 2, 3] } },
    },
  };
}

describe('what a report says', () => {
  it('names only audits that cost points', () => {
    expect(measured('u', report(0.91, 800))).toEqual({ url: 'u', scores: [100, 100, 100, 91], lcpMs: 800, completeMs: 1600, bytes: 12_345, requests: 3, costs: ['hreflang（2 links）'] });
    expect(measured('u', report(1, 800)).costs).toEqual([]);
  });

  it('takes the run in the middle, and stops when enough', async () => {
    const times = [900, 700, 800];
    expect((await measure(() => Promise.resolve(report(1, times.shift() ?? 0)), 'u', 3)).lcpMs).toBe(800);
    let runs = 0;
    await measure(() => Promise.resolve(report(1, runs++)), 'u', 3, () => true);
    expect(runs).toBe(1);
  });

  it('counts full pages and tells the peer as a ratio', () => {
    const [own, peer] = [measured('a', report(1, 500)), measured('b', report(0.5, 1000))];
    expect(pageTable([['/', own], ['/x/', peer]])).toContain('2 个页面，其中 1 个四项都是 100');
    expect(peerTable(own, peer).split('\n').at(-1)).toContain('| 0.50 | 2.0 | 2.0 | 1.0 | 1.0 |');
  });
});

describe('pages', () => {
  it('are the largest of each kind, in English only some', () => {
    for (const [path, words] of [['', 1], ['zones', 1], ['zones/a', 5], ['zones/b/figures/1', 9], ['embed/x', 2], ['embed/y', 3], ['en', 1], ['en/zones/a', 1], ['en/data', 1]] as const) page(path, words);
    expect(pagesToMeasure(folder)).toEqual(['/', '/embed/y/', '/en/', '/en/zones/a/', '/zones/', '/zones/b/figures/1/']);
  });

  it('come compressed and with the headers of the host', async () => {
    writeFileSync(join(folder, '_headers'), '/*\n  X-Own: yes\n');
    const { url, close } = await serveGzip(folder);
    const answer = await fetch(`${url}zones/`);
    expect([answer.headers.get('content-encoding'), answer.headers.get('x-own'), await answer.text()]).toEqual(['gzip', 'yes', '<p>字</p>']);
    expect((await fetch(`${url}none/`)).status).toBe(404);
    await close();
  });
});
