/** Who runs this copy of the site. Change it for your own deployment; nothing here makes a site official. */
export const SETTINGS = {
  /** Only a government owner may set this to true; official marks and identifiers appear only then. */
  official: false,
  name: { zh: '园区明账', en: 'Zone Ledger' },
  operator: { zh: '园区明账项目（开放源代码，非政府网站）', en: 'Zone Ledger project (open source, not a government site)' },
  /** Where corrections are sent; null shows the method page instead of an address. */
  contact: null as string | null,
  /** Domain and day in the permanent ids of feed entries (RFC 4151). Write your own domain once, before the first publication. */
  feedTag: 'zone-ledger.invalid,2026-11-21',
  /** The form for a new file on the Git host of this site, with {path} and {text}; null shows no such button. Nothing is sent before a person presses it. */
  newFileAddress: null as string | null,
} as const;
