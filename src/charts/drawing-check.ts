/** Reads a drawing back and names what is wrong with it. For tests. */
import { textWidth } from './text-width.ts';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Node | null;
  text: string;
}
interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const ATTRIBUTES = /\s+([\w:-]+)="((?:[^"<&]|&(?:amp|lt|gt|quot|#39);)*)"/g;
const TOKEN = new RegExp(`<(/?)([a-zA-Z]+)((?:${ATTRIBUTES.source})*)(/?)>|((?:[^<>&]|&(?:amp|lt|gt|quot|#39);)+)`, 'y');
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (text: string): string => text.replace(/&([#\w]+);/g, (_, name: string) => SIGNS[name] ?? '');

/** Elements of well-formed XML in the subset that charts use; anything else throws. */
export function readSvg(svg: string): Node[] {
  const nodes: Node[] = [];
  let open: Node | null = null;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < svg.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(svg);
    if (found === null) throw new Error(`not well-formed at ${at}: ${svg.slice(at, at + 60)}`);
    const [, slash, name = '', attributes = '', , , empty, text] = found;
    if (text !== undefined) {
      if (open !== null) open.text += plain(text);
      else if (text.trim() !== '') throw new Error(`text outside the root: ${text}`);
    } else if (slash === '/') {
      if (open?.name !== name) throw new Error(`</${name}> closes ${open?.name ?? 'nothing'}`);
      open = open.parent;
    } else {
      const node: Node = { name, attributes: readAttributes(attributes), parent: open, text: '' };
      nodes.push(node);
      if (empty !== '/') open = node;
    }
  }
  if (open !== null) throw new Error(`<${open.name}> is not closed`);
  return nodes;
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTES)].map(([, name = '', value = '']): [string, string] => [name, plain(value)]);
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`repeated attribute: ${text}`);
  return Object.fromEntries(pairs);
}

/** Overlaps, things outside the view box, small type, forbidden elements and attributes. */
export function problemsIn(svg: string): string[] {
  const nodes = readSvg(svg);
  const view = nodes[0]?.attributes['viewBox']?.split(' ').map(Number) ?? [];
  const texts = nodes.filter((node) => node.text.trim() !== '').map(textBox);
  const marks = nodes.filter((node) => (node.attributes['class'] ?? '').startsWith('mark-')).flatMap(markBox);
  const outside = [...texts, ...marks].filter((box) => box.left < 0 || box.top < 0 || box.right > (view[2] ?? 0) || box.bottom > (view[3] ?? 0));
  const withMarks = texts.filter((box) => !box.what.startsWith('mark-text')).flatMap((box) => marks.map((mark) => [box, mark] as const));
  const pairs = [...texts.flatMap((box, nth) => texts.slice(nth + 1).map((other) => [box, other] as const)), ...withMarks];
  const foreign = nodes.filter((node) => /^(style|script|image|foreignObject)$/i.test(node.name) || 'style' in node.attributes || ('href' in node.attributes) !== (node.name === 'a'));
  return [
    ...outside.map((box) => `outside: ${box.what}`),
    ...pairs.filter(([a, b]) => overlap(a, b)).map(([a, b]) => `overlap: ${a.what} and ${b.what}`),
    ...nodes.filter((node) => Number(node.attributes['font-size'] ?? 12) < 12).map((node) => `small type: ${node.text}`),
    ...foreign.map((node) => `forbidden: ${node.name}`),
    ...(svg.match(/\d\.\d{3,}/g) ?? []).map((number) => `not rounded: ${number}`),
  ];
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1;

function textBox(node: Node): Box {
  const all = { ...node.parent?.attributes, ...node.attributes };
  const size = Number(all['font-size']);
  const width = textWidth(node.text, { size, bold: all['font-weight'] !== undefined });
  const left = Number(all['x']) - width * ({ middle: 0.5, end: 1 }[all['text-anchor'] ?? ''] ?? 0);
  const baseline = Number(all['y']);
  const what = `${all['class']} “${node.text}”`;
  const [top, bottom] = [baseline - size * 0.9, baseline + size * 0.25];
  const [, x, y] = /translate\(([\d.-]+),([\d.-]+)\) rotate\(-90\)/.exec(all['transform'] ?? '') ?? [];
  if (x === undefined) return { what, left, right: left + width, top, bottom };
  return { what, left: Number(x) + top, right: Number(x) + bottom, top: Number(y) - left - width, bottom: Number(y) - left };
}

function markBox({ name, attributes, text }: Node): Box[] {
  const what = `${attributes['class']} ${text}`.trim();
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => Number(attributes[key]));
  if (name === 'rect' && x !== undefined && y !== undefined) return [{ what, left: x, top: y, right: x + (width ?? 0), bottom: y + (height ?? 0) }];
  const [, cx, cy] = /translate\(([\d.-]+),([\d.-]+)\)/.exec(attributes['transform'] ?? '') ?? [];
  return cx === undefined ? [] : [{ what, left: Number(cx) - 4, right: Number(cx) + 4, top: Number(cy) - 4, bottom: Number(cy) + 4 }];
}
