/** Atom feeds (RFC 4287). Written here because the library at hand demands absolute addresses and a build knows no host. */

export interface FeedEntry {
  /** The day of the release, YYYY-MM-DD. */
  readonly date: string;
  readonly title: string;
  readonly summary: string;
  /** Address under the deployment's base path. */
  readonly page: string;
}

export interface FeedHead {
  /** Permanent id, a tag URI (RFC 4151); those of the entries begin with it. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly page: string;
  readonly self: string;
  readonly lang: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 allows in a document, with the marks escaped. */
const safe = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
const element = (name: string, text: string): string => `<${name}>${safe(text)}</${name}>`;
const link = (rel: string, href: string, type: string): string => `<link rel="${rel}" type="${type}" href="${safe(href)}"/>`;

/** A release is dated by the day in China; a feed needs an instant. */
const instant = (date: string): string => `${date}T00:00:00+08:00`;

/** `entries` newest first. A feed is dated by its newest entry, and without one by `since`; `site` makes the addresses absolute. */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[], since: string, site?: URL): string {
  const at = (address: string): string => (site ? new URL(address, site).href : address);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${safe(head.lang)}">`,
    element('id', head.id),
    element('title', head.title),
    element('updated', instant(entries[0]?.date ?? since)),
    `<author>${element('name', head.author)}</author>`,
    link('alternate', at(head.page), 'text/html'),
    link('self', at(head.self), 'application/atom+xml'),
    ...entries.map(({ date, title, summary, page }) =>
      [
        '<entry>',
        element('id', `${head.id}/${date}`),
        element('title', title),
        element('updated', instant(date)),
        link('alternate', at(page), 'text/html'),
        element('summary', summary),
        '</entry>',
      ].join('\n'),
    ),
    '</feed>',
  ].join('\n')}\n`;
}
