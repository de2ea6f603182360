/**
 * Lighthouse is not among the packages of this project: it would add 170 MB to every installation, for one command.
 * LIGHTHOUSE_PATH is the folder of an installed package, `…/node_modules/lighthouse`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { openBrowser } from './browser-port.ts';

/** The part of Lighthouse's report that is read here; anything else in its place stops the command. */
const REPORT = z.object({
  lhr: z.object({
    lighthouseVersion: z.string(),
    runtimeError: z.object({ message: z.string() }).optional(),
    categories: z.record(z.string(), z.object({ score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) })),
    audits: z.record(
      z.string(),
      z.object({
        title: z.string(),
        score: z.number().nullable(),
        displayValue: z.string().optional(),
        numericValue: z.number().optional(),
        details: z.object({ items: z.unknown().optional() }).optional(),
      }),
    ),
  }),
});

export type Report = z.infer<typeof REPORT>['lhr'];
export type Run = (url: string) => Promise<Report>;

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const MODULE = z.object({ default: z.custom<(url: string, flags: object) => Promise<unknown>>((value) => typeof value === 'function') });

/** A browser on a busy machine now and then loses the trace of a page; Lighthouse then says to run it again. */
const TRIES = 3;

/** Lighthouse as it measures by itself: a phone, slow 4G simulated, CPU four times slower, a new browser for every page. Null when there is none. */
export async function findLighthouse(folder = process.env['LIGHTHOUSE_PATH']): Promise<Run | null> {
  const entry = folder && join(folder, 'core/index.js');
  if (!entry || !existsSync(entry)) return null;
  const { default: lighthouse } = MODULE.parse(await import(pathToFileURL(entry).href));
  const once = async (url: string): Promise<Report> => {
    const browser = await openBrowser();
    try {
      const flags = { port: browser.port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES, disableFullPageScreenshot: true };
      return REPORT.parse(await lighthouse(url, flags)).lhr;
    } finally {
      await browser.close();
    }
  };
  return async (url) => {
    for (let nth = 1; ; nth++) {
      const report = await once(url);
      if (!report.runtimeError) return report;
      if (nth === TRIES) throw new Error(`${url}: ${report.runtimeError.message}`);
    }
  };
}
