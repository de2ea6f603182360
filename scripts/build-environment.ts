/** Variables a test runner sets and a page build would take for its own. */
const OF_THE_RUNNER = /^(VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST)$/;

/** The environment of a build as a person would start it, with the given variables added. */
export function buildEnvironment(added: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = Object.entries(process.env).flatMap(([name, value]) => (value === undefined || OF_THE_RUNNER.test(name) ? [] : [[name, value] as const]));
  return { ...Object.fromEntries(kept), ...added };
}
