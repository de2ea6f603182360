/** The blocks of a report as terminal text, as Markdown and as an HTML page. A new format is one function and its entry. */
import type { Block } from './outline.ts';

type Renderer = (blocks: readonly Block[]) => string;

export const FORMATS: Readonly<Record<'text' | 'markdown' | 'html', Renderer>> = {
  text: (blocks) => `${blocks.map(textBlock).join('\n')}\n`,
  markdown: (blocks) => `${blocks.map(markdownBlock).join('\n\n')}\n`,
  html,
};
export type Format = keyof typeof FORMATS;

function textBlock(block: Block): string {
  if (block.kind === 'heading') return block.level === 1 ? block.text : `\n${block.text}`;
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'table') return [block.head, ...block.rows].map((row) => `  ${row.join('\t')}`).join('\n');
  return block.items.map(({ text, parts }) => [`  ${text}`, ...parts.map((part) => `      ${part}`)].join('\n')).join('\n');
}

/** What Markdown would read as a mark, a link, code or HTML. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>|~#&]/g, (mark) => `\\${mark}`);

function markdownBlock(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
  if (block.kind === 'paragraph') return escaped(block.text);
  if (block.kind === 'list') return block.items.map(({ text, parts }) => [`- ${escaped(text)}`, ...parts.map((part) => `  - ${escaped(part)}`)].join('\n')).join('\n');
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(block.head), `| ${block.head.map(() => '---').join(' | ')} |`, ...block.rows.map(line)].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

/** A whole page without style or script, so that it meets the strictest policy wherever it is opened. */
function html(blocks: readonly Block[]): string {
  const title = blocks.find((block) => block.kind === 'heading')?.text ?? '';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${safe(title)}</title>
</head>
<body>
<main>
${blocks.map(htmlBlock).join('\n')}
</main>
</body>
</html>
`;
}

function htmlBlock(block: Block): string {
  if (block.kind === 'heading') return `<h${block.level}>${safe(block.text)}</h${block.level}>`;
  if (block.kind === 'paragraph') return `<p>${safe(block.text)}</p>`;
  if (block.kind === 'list') return `<ul>\n${block.items.map(({ text, parts }) => `<li>${safe(text)}${parts.length === 0 ? '' : `<ul>${parts.map((part) => `<li>${safe(part)}</li>`).join('')}</ul>`}</li>`).join('\n')}\n</ul>`;
  const row = (cells: readonly string[], tag: string): string => `<tr>${cells.map((cell) => `<${tag}>${safe(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>\n<thead>${row(block.head, 'th')}</thead>\n<tbody>\n${block.rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody>\n</table>`;
}
