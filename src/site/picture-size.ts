/** Width and height of a PNG in `public/`, which its first bytes say; none for a file that is not there, which the check of the site tells. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SIGNATURE = '89504e470d0a1a0a';
/** The signature, then length and name of the first chunk, then width and height. */
const [WIDTH_AT, HEIGHT_AT] = [16, 20];

export function pictureSize(address: string): { readonly width?: number; readonly height?: number } {
  const file = join(process.cwd(), 'public', address);
  if (!existsSync(file)) return {};
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error(`public${address} is no PNG`);
  return { width: bytes.readUInt32BE(WIDTH_AT), height: bytes.readUInt32BE(HEIGHT_AT) };
}
