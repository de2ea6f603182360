import type { InputFile } from '../effects.ts';
import type { Finding } from '../finding.ts';

/** What the disk refused, as a finding; null for a file whose bytes were read. */
export function faultOf({ path, fault }: InputFile): Finding | null {
  return fault === undefined ? null : { code: fault, severity: 'error', file: path };
}
