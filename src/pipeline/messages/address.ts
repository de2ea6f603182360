/** Where the site explains a code, from its root. */
export function messageAddress(code: string): string {
  return `/help/messages/${code}/`;
}

/** Where the site explains every column of a table. */
export function tableAddress(name: string): string {
  return `/data/${name}/`;
}
