/** The caller's words with values filled in. */

/** Replaces `{name}`; a name without a value is our bug. */
export function fillTemplate(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`missing value: {${name}} in ${template}`);
    return String(value);
  });
}
