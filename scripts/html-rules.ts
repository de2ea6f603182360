/** What valid HTML is here: the rules of html-validate, less those that are taste, each with its reason. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { ConfigData } from 'html-validate';

const CONFIG: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Script and style come from the site itself, which the content security policy already demands; a digest would only guard against other hosts.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles are the names of documents, projects and promises as their sources print them; none is shortened for a search engine.
    'long-title': 'off',
    // HTML allows an id that begins with a digit; those that are dates are permanent addresses.
    'valid-id': ['error', { relaxed: true }],
    // The forms of the investor's desk answer while a reader types and send nothing, so there is nothing to submit. H32 is a technique, no requirement.
    'wcag/h32': 'off',
  },
};

/** The findings of one page, as lines. */
export function htmlProblems(): (path: string, html: string) => readonly string[] {
  const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
  return (path, html) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column}  ${message}（${ruleId}）`));
}
