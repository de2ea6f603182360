import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildEnvironment } from './build-environment.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly siteUrl: string;
  }
}

/** Builds the whole site from the real data, once for all site tests, and serves it on a free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = project.config.root;
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: root, env: buildEnvironment(), stdio: 'inherit' });
  const { url, close } = await serveFolder(join(root, 'dist'));
  project.provide('siteUrl', url);
  return close;
}
