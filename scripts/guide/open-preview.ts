import { spawn } from 'node:child_process';
import { buildEnvironment } from '../build-environment.ts';

export interface OpenPreview {
  readonly url: string;
  close(): Promise<void>;
}

/** `npm run preview` in a folder, on a free port; resolves when it serves. */
export async function openPreview(root: string): Promise<OpenPreview> {
  const child = spawn(process.execPath, ['scripts/preview.ts'], { cwd: root, env: buildEnvironment({ PORT: '0' }), stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (said: Buffer) => {
      const [address] = /http:\S+/.exec(said.toString()) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error('the preview ended before it began to serve')));
  });
  return {
    url,
    close: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
