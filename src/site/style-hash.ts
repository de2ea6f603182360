import { createHash } from 'node:crypto';

/** The source expression of a content security policy that allows one inline style sheet and no other. */
export function styleHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}
