import type { Finding, FindingCode } from '../finding.ts';
import { CATALOGUE, FAMILIES } from '../messages/index.ts';
import type { Family, Lang, Message } from '../messages/message.ts';
import { sentence } from '../report.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

/** The catalogue of findings, for the pages that explain them. It does not depend on the data. */
export const messages = (): ViewFile[] => [viewFile('messages', families())];

export const messageDocs = () => families().flatMap((family) => family.messages);

const families = () =>
  Object.entries<Family>(FAMILIES).map(([family, { title, messages: own }]) => ({
    family,
    title,
    messages: (Object.entries(own) as [FindingCode, Message][]).map(([code, message]) => doc(code, message)),
  }));

function doc(code: FindingCode, { severity, title, cause, example, related = [], usually = ANY, ...words }: Message) {
  const says = (lang: Lang) => {
    const any = anyFinding(code, severity, title[lang], usually);
    return { wrong: sentence(words[lang].wrong(any), lang), remedy: sentence(words[lang].remedy(any), lang) };
  };
  return { code, severity, title, says: { zh: says('zh'), en: says('en') }, cause, example, related: related.map((other) => ({ code: other, title: CATALOGUE[other].title })) };
}

const ANY = '…';

/** A finding of this code about no file in particular. A rule carries its own sentences; here its title stands for them. */
function anyFinding(code: FindingCode, severity: Finding['severity'], title: string, usually: string): Finding {
  const en = { wrong: `${title}${ANY}`, remedy: 'Mend what the message names' };
  return { code, severity, file: 'data/….csv', column: ANY, value: ANY, allowed: usually, readAs: ANY, wrong: `${title}${ANY}`, remedy: usually, en };
}
