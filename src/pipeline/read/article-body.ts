/**
 * MDX is code. Before Astro sees an article, its syntax tree is checked against a list of what an editor may write:
 * no imports, no expressions, no components or HTML, only safe links and pictures.
 */
import { mdxToMdast } from 'satteri';
import type { Finding } from '../finding.ts';

interface Node {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number } };
  readonly value?: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly alt?: string | null;
  readonly children?: readonly Node[];
}

const ALLOWED = new Set([
  'root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'inlineCode', 'break', 'thematicBreak', 'blockquote',
  'list', 'listItem', 'link', 'table', 'tableRow', 'tableCell', 'code', 'image',
  // These point to a definition, and the definition is refused.
  'linkReference', 'imageReference', 'footnoteReference',
]); // prettier-ignore

const NAMES: Readonly<Record<string, string>> = {
  definition: '[编号]: 网址',
  footnoteDefinition: '[^编号]: 脚注',
  delete: '~删除线~',
};

/** What the parser says when it gives up → what the editor should look for. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/closing brace/, '花括号 { 没有配对的 }'],
  [/after `<`|before name/, '小于号 < 后面不是标记'],
  [/closing tag/, '尖括号标记没有结束'],
  [/parse expression/, '花括号里的内容读不出来'],
];

/** A picture comes from the site itself, and whoever cannot see it reads what it shows. */
const SAFE_IMAGE = /^\/([a-z0-9][a-z0-9._-]*\/)*[a-z0-9][a-z0-9._-]*\.png$/;
const isSafeImage = ({ url = '', alt }: Node): boolean => SAFE_IMAGE.test(url) && (alt ?? '').trim() !== '';

/** Within the site from its root, an anchor on the page, the open web, or mail. Nothing after the host in Chinese. */
const SAFE_LINK = /^(\/([a-z0-9._-]+\/)*([a-z0-9._-]+\.(svg|png|csv|json|xml))?(#[a-z0-9-]+)?|#[a-z0-9-]+|https?:\/\/[!-~]+|mailto:[!-~]+)$/;

export function checkBody(file: string, body: string, offset: number): Finding[] {
  let tree: Node;
  try {
    tree = mdxToMdast(body) as Node;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const line = offset + Number(/(\d+):\d+/.exec(error.message)?.[1] ?? 1);
    return [{ code: 'article-syntax', severity: 'error', file, line, value: reason(error.message) }];
  }
  const findings: Finding[] = [];
  const walk = (node: Node): void => {
    const at = { severity: 'error', file, line: offset + (node.position?.start.line ?? 1) } as const;
    if (!ALLOWED.has(node.type)) findings.push({ code: 'article-code', ...at, value: excerpt(node) });
    else if (node.type === 'image') {
      if (!isSafeImage(node)) findings.push({ code: 'article-image', ...at, value: node.url ?? '' });
    } else if (node.url !== undefined && !SAFE_LINK.test(node.url)) {
      findings.push({ code: 'article-link', ...at, value: node.url });
    }
    node.children?.forEach(walk);
  };
  walk(tree);
  return findings;
}

function reason(message: string): string {
  return REASONS.find(([form]) => form.test(message))?.[1] ?? message.split('\n')[0] ?? '';
}

function excerpt(node: Node): string {
  const text = (node.type.endsWith('Expression') ? `{${node.value ?? ''}}` : node.value) ?? (node.name == null ? (NAMES[node.type] ?? node.type) : `<${node.name}>`);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
