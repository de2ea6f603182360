/** Where the site explains a code, from its root. */
export function messageAddress(code: string): string {
  return `/help/messages/${code}/`;
}
