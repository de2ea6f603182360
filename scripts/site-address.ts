/** Where the site stands, for links out of a report: SITE_URL and SITE_BASE as in the build, else the address `npm start` shows. */
export function siteAddress({ SITE_URL = 'http://127.0.0.1:4321', SITE_BASE = '/' }: Readonly<Record<string, string | undefined>>): string {
  return `${SITE_URL.replace(/\/+$/, '')}/${SITE_BASE.replace(/^\/+|\/+$/g, '')}`.replace(/\/+$/, '');
}
