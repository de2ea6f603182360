/** The style sheet of the pages gives every class what a stand-alone drawing has as attributes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HATCH, SHAPES, TEXTS } from './styles.ts';
import type { TextClass } from './styles.ts';

const css = readFileSync(join(import.meta.dirname, '../styles/chart.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
type Declarations = Readonly<Record<string, string>>;
interface Rule {
  readonly selector: string;
  readonly declared: Declarations;
}

function rulesIn(text: string): Rule[] {
  return [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => {
    const pairs = body.split(';').flatMap((line) => (line.includes(':') ? [[line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as const] : []));
    return { selector: selector.trim(), declared: Object.fromEntries(pairs) };
  });
}

/** Selectors of chart.css for marks: `.chart .a`, `.chart :is(.a, .b)`, `.chart text`, `.chart text:is(…)`, `.chart text:not(…)`, `.chart text.a`. */
function meets(selector: string, className: string, isText: boolean): boolean {
  const last = /^\.chart (text)?(?::(is|not)\(([^)]*)\)|(\.[\w-]+))?$/.exec(selector);
  if (last === null) return false;
  const [, text, kind, list = '', single] = last;
  const named = (single ?? list).split(',').map((name) => name.trim().slice(1));
  if (text !== undefined && !isText) return false;
  if (single === undefined && kind === undefined) return text !== undefined;
  return kind === 'not' ? !named.includes(className) : named.includes(className);
}

const styleOf = (className: string, isText: boolean): Declarations => Object.assign({}, ...rulesIn(css).filter(({ selector }) => meets(selector, className, isText)).map(({ declared }) => declared)) as Declarations;
const px = (text: string | undefined): number => Number((text ?? '').replace('px', ''));

test.each(Object.entries(SHAPES))('a shape of class %s', (className, shape: { fill?: string; stroke?: string; 'stroke-width'?: number; 'stroke-dasharray'?: string }) => {
  const style = styleOf(className, false);
  if (shape.fill !== undefined && shape.fill !== HATCH) expect(style['fill']).toBeDefined();
  if (shape.fill === HATCH) expect(style['fill']).toBeUndefined();
  if (shape.stroke !== undefined) expect(style['stroke']).toMatch(/^var\(/);
  if (shape['stroke-width'] !== undefined) expect(px(style['stroke-width'] ?? '1')).toBe(shape['stroke-width']);
  expect(style['stroke-dasharray']).toBe(shape['stroke-dasharray']);
});

test.each(Object.keys(TEXTS).filter((name) => name !== 'title') as TextClass[])('a text of class %s', (className) => {
  const style = styleOf(className, true);
  expect(px(style['font-size'])).toBe(TEXTS[className].size);
  expect(style['font-weight']).toBe(TEXTS[className].bold ? '600' : undefined);
  expect(style['fill']).toMatch(/^var\(/);
  expect(style['stroke-width']).toBe(className.startsWith('mark-text') ? undefined : '3px');
});
